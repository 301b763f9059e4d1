import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import { ownPaperAdd, ownPaperRemove } from '@/api/gen/sdk.gen';
import type { OwnApplication, PaperKind } from '@/api/gen/types.gen';
import { errorText } from '@/shared/lib/problem';
import { changeHeaders, keepOwn } from './link';

type Props = { own: OwnApplication; token: string };
type Change = { kind: PaperKind; file: File } | { remove: string };

/** What the call asks for, each with its files. */
export function PaperFields({ own, token }: Props) {
  const { t } = useTranslation();
  const change = usePapers({ own, token });
  const asked = own.call.papers.filter(
    (p) => p.applicants.length === 0 || (own.content.applicantKind && p.applicants.includes(own.content.applicantKind)),
  );
  const kinds: PaperKind[] = [
    ...new Set([...asked.map((p) => p.kind), ...own.papers.map((p) => p.kind), 'OTHER' as const]),
  ];
  return (
    <>
      <p className="note">{t('apply.fileNote')}</p>
      <ul className="plain papers">
        {kinds.map((kind) => (
          <li key={kind}>
            <div className="row">
              <strong>{t(`admission.paper.${kind}`)}</strong>
              {asked.find((p) => p.kind === kind)?.required && (
                <span className="tag tag-warn">{t('admission.required')}</span>
              )}
              <Upload
                accept=".pdf,.jpg,.jpeg,.png"
                showUploadList={false}
                beforeUpload={(file) => {
                  change.mutate({ kind, file });
                  return false;
                }}
              >
                <Button loading={change.isPending} aria-label={`${t('apply.upload')} ${t(`admission.paper.${kind}`)}`}>
                  {t('apply.upload')}
                </Button>
              </Upload>
            </div>
            {own.papers
              .filter((p) => p.kind === kind)
              .map((paper) => (
                <div key={paper.id} className="row">
                  <span>{paper.fileName}</span>
                  <Button
                    danger
                    size="small"
                    aria-label={`${t('apply.remove')} ${paper.fileName}`}
                    onClick={() => change.mutate({ remove: paper.id })}
                  >
                    {t('apply.remove')}
                  </Button>
                </div>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function usePapers({ own, token }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  return useMutation({
    mutationFn: async (what: Change) => {
      const headers = changeHeaders(own, token);
      const { data } =
        'remove' in what
          ? await ownPaperRemove({
              path: { applicationId: own.id, paperId: what.remove },
              headers,
              throwOnError: true,
            })
          : await ownPaperAdd({
              path: { applicationId: own.id },
              query: { kind: what.kind },
              headers,
              body: { file: what.file },
              throwOnError: true,
            });
      return data;
    },
    onSuccess: (now) => keepOwn(qc, now, token),
    onError: (e) => message.error(errorText(t, e)),
  });
}
