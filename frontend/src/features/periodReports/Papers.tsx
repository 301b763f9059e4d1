import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportView } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { errorText } from '@/shared/lib/problem';
import { filesAt, type Place } from './place';

type PapersProps = { place: Place; report: ReportView; section?: string };

/** What proves the figures of a section, or of all of them. */
export function Papers({ place, report, section }: PapersProps) {
  const files = report.files.filter((f) => section === undefined || f.section === section);
  if (files.length === 0) return null;
  return (
    <ul className="plain lines pr-papers">
      {files.map((file) => (
        <li key={file.id}>
          <a href={`${filesAt(place, report.id)}/${file.id}`} download>
            {file.fileName}
          </a>
          <span className="note num">{dateTime(file.storedAt)}</span>
        </li>
      ))}
    </ul>
  );
}

type AttachProps = { section: string; send: (file: File) => Promise<unknown> };

/** A paper comes in: from the phone as a photo. */
export function Attach({ section, send }: AttachProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const upload = useMutation({
    mutationFn: send,
    onSuccess: () => message.success(t('periodReports.attached')),
    onError: (e) => message.error(errorText(t, e), 8),
  });
  const take = (e: ChangeEvent<HTMLInputElement>) => {
    const file = e.target.files?.[0];
    if (file) upload.mutate(file);
    e.target.value = '';
  };
  const label = t('periodReports.attachOf', { section });
  return (
    <>
      <input ref={input} type="file" hidden accept=".pdf,.jpg,.jpeg,.png" onChange={take} aria-label={label} />
      <Button loading={upload.isPending} aria-label={label} onClick={() => input.current?.click()}>
        {t('periodReports.attach')}
      </Button>
    </>
  );
}
