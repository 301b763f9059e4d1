import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { QualificationMove, QualificationView } from '@/api/gen/types.gen';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { isOwn, LISTS, type QualificationPlace, remove, store } from './place';

type Props = { place: QualificationPlace; qualification: QualificationView; onEdit: () => void };

/** Evidence up, words put right, entry away: what the server says one may. */
export function QualificationMoves({ place, qualification: q, onEdit }: Props) {
  const { t } = useTranslation();
  const may = (what: QualificationMove) => q.abilities.includes(what);
  const size = isOwn(place) ? 'large' : 'small';
  return (
    <span className="row">
      {may('STORE_FILE') && <Upload place={place} qualification={q} size={size} />}
      {may('CHANGE') && (
        <Button
          size={size}
          aria-label={t('qualifications.named', { text: t('form.edit'), title: q.title })}
          onClick={onEdit}
        >
          {t('form.edit')}
        </Button>
      )}
      {may('REMOVE') && <Remove place={place} qualification={q} size={size} />}
    </span>
  );
}

type MoveProps = { place: QualificationPlace; qualification: QualificationView; size: 'large' | 'small' };

function useMove<T>(move: (value: T) => Promise<unknown>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  return useMutation({
    mutationFn: move,
    onSuccess: () => qc.invalidateQueries(ofOperations(LISTS)),
    onError: (e) => void message.error(errorText(t, e)),
  });
}

/** A photo taken on the spot will do: browsers on phones offer the camera for these kinds of file. */
function Upload({ place, qualification: q, size }: MoveProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const move = useMove((file: File) => store(place, q, file));
  const take = (e: ChangeEvent<HTMLInputElement>) => {
    const file = e.target.files?.[0];
    if (file) move.mutate(file);
    e.target.value = '';
  };
  const text = t(q.file ? 'qualifications.replaceFile' : 'qualifications.file');
  const label = t('qualifications.named', { text, title: q.title });
  return (
    <>
      <input ref={input} type="file" hidden accept=".pdf,.jpg,.jpeg,.png" onChange={take} aria-label={label} />
      <Button size={size} loading={move.isPending} aria-label={label} onClick={() => input.current?.click()}>
        {text}
      </Button>
    </>
  );
}

function Remove({ place, qualification: q, size }: MoveProps) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const move = useMove(() => remove(place, q));
  const ask = () =>
    modal.confirm({
      title: t('qualifications.removeAsk', { title: q.title }),
      okText: t('qualifications.remove'),
      okButtonProps: { danger: true },
      cancelText: t('form.cancel'),
      // What went wrong is said where the list is; the question has been answered.
      onOk: () => move.mutateAsync(undefined).catch(() => undefined),
    });
  return (
    <Button
      size={size}
      type="text"
      danger
      aria-label={t('qualifications.named', { text: t('qualifications.remove'), title: q.title })}
      onClick={() => void ask()}
    >
      {t('qualifications.remove')}
    </Button>
  );
}
