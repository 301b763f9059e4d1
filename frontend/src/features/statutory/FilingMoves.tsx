import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { statutoryFilingDiscard, statutoryFilingFile } from '@/api/gen/sdk.gen';
import type { StatutoryFilingView } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { etag } from '@/shared/lib/etag';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { STALE } from './stale';
import { periodOf, titleOf } from './text';

type Props = { parkId: string; view: StatutoryFilingView; onAmend: () => void };

/** What one may do with the filing; the server says what. */
export function FilingMoves({ parkId, view: { filing, sheet, abilities }, onAmend }: Props) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { modal, message } = App.useApp();
  const navigate = useNavigate();
  const qc = useQueryClient();
  const make = useMutation({
    mutationFn: (move: () => Promise<unknown>) => move(),
    onSuccess: () => message.success(t('form.saved')),
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  const may = (ability: string) => abilities.includes(ability);
  const at = {
    path: { parkId, statutoryFilingId: filing.id },
    headers: { 'If-Match': etag(filing.version) },
    throwOnError: true,
  } as const;
  const name = `${periodOf(t, filing)} ${titleOf(filing.form, locale)}`;
  // What is filed is what is on this page: when its records have changed the server refuses, and the page shows the new ones.
  const file = (seen: string) =>
    void modal.confirm({
      title: t('statutory.fileTitle', { name }),
      content: t('statutory.fileText'),
      okText: t('statutory.file'),
      cancelText: t('form.cancel'),
      onOk: () => make.mutateAsync(() => statutoryFilingFile({ ...at, body: { sheet: seen } })).catch(() => undefined),
    });
  const discard = () =>
    void modal.confirm({
      title: t('statutory.discardTitle', { name }),
      content: t('statutory.discardText'),
      okText: t('statutory.discard'),
      okButtonProps: { danger: true },
      cancelText: t('form.cancel'),
      onOk: () =>
        make
          .mutateAsync(() => statutoryFilingDiscard(at))
          .then(() => navigate({ to: '/parks/$parkId/statutory', params: { parkId } }))
          .catch(() => undefined),
    });
  return (
    <>
      {may('discard') && (
        <Button danger onClick={discard}>
          {t('statutory.discard')}
        </Button>
      )}
      {may('download') && (
        <Button href={`/api/v1/parks/${parkId}/statutory-filings/${filing.id}/workbook`} download>
          {t(filing.state === 'DRAFT' ? 'statutory.downloadDraft' : 'statutory.download')}
        </Button>
      )}
      {may('amend') && <Button onClick={onAmend}>{t('statutory.amend')}</Button>}
      {may('file') && sheet && (
        <Button type="primary" onClick={() => file(sheet)}>
          {t('statutory.file')}
        </Button>
      )}
    </>
  );
}
