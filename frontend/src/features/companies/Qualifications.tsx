import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type ChangeEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { companyQualificationListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { qualificationFileStore, qualificationRemove } from '@/api/gen/sdk.gen';
import type { QualificationView } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { errorText } from '@/shared/lib/problem';
import { Panel } from '@/shared/ui/Panel';

type Props = { parkId: string; companyId: string; mayEdit: boolean; onAdd: () => void };

/** Qualifications and honours with the file that shows each. */
export function Qualifications({ parkId, companyId, mayEdit, onAdd }: Props) {
  const { t } = useTranslation();
  const path = { parkId, companyId };
  const { data } = useQuery(companyQualificationListOptions({ path, query: { size: 100 } }));
  return (
    <Panel
      title={t('qualifications.title')}
      extra={mayEdit && <Button onClick={onAdd}>{t('qualifications.add')}</Button>}
    >
      {data?.items.length ? (
        <ul className="plain lines">
          {data.items.map((q) => (
            <li key={q.id}>
              <strong>{q.title}</strong>
              <span>{t(`enums.QualificationKind.${q.kind}`)}</span>
              <span className="num">
                {q.issuedOn} – {q.validUntil ?? t('qualifications.endless')}
              </span>
              <span>{t(`enums.QualificationState.${q.state}`)}</span>
              {q.file && (
                <a href={`/api/v1/parks/${parkId}/companies/${companyId}/qualifications/${q.id}/file`}>
                  {q.file.fileName}
                </a>
              )}
              {mayEdit && <Moves parkId={parkId} qualification={q} />}
            </li>
          ))}
        </ul>
      ) : (
        <p className="note">{t('qualifications.none')}</p>
      )}
    </Panel>
  );
}

/** Evidence up, entry away. */
function Moves({ parkId, qualification: q }: { parkId: string; qualification: QualificationView }) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const qc = useQueryClient();
  const path = { parkId, companyId: q.companyId, qualificationId: q.id };
  const headers = { 'If-Match': etag(q.version) };
  const refresh = () =>
    void qc.invalidateQueries({
      predicate: (query) => (query.queryKey[0] as { _id?: string })?._id === 'companyQualificationList',
    });
  const store = useMutation({
    mutationFn: (file: File) => qualificationFileStore({ path, headers, body: { file }, throwOnError: true }),
    onSuccess: refresh,
    onError: (e) => void message.error(errorText(t, e)),
  });
  const remove = useMutation({
    mutationFn: () => qualificationRemove({ path, headers, throwOnError: true }),
    onSuccess: refresh,
    onError: (e) => void message.error(errorText(t, e)),
  });
  const take = (e: ChangeEvent<HTMLInputElement>) => {
    const file = e.target.files?.[0];
    if (file) store.mutate(file);
    e.target.value = '';
  };
  const ask = () =>
    modal.confirm({
      title: t('qualifications.removeAsk', { title: q.title }),
      okText: t('qualifications.remove'),
      cancelText: t('form.cancel'),
      onOk: () => remove.mutateAsync(),
    });
  return (
    <span className="row">
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,.jpg,.jpeg,.png"
        onChange={take}
        aria-label={t('qualifications.upload', { title: q.title })}
      />
      <Button
        size="small"
        loading={store.isPending}
        aria-label={t('qualifications.upload', { title: q.title })}
        onClick={() => input.current?.click()}
      >
        {t('qualifications.file')}
      </Button>
      <Button
        size="small"
        type="text"
        danger
        aria-label={t('qualifications.removeNamed', { title: q.title })}
        onClick={() => void ask()}
      >
        {t('qualifications.remove')}
      </Button>
    </span>
  );
}
