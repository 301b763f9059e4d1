import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { priceListPublish } from '@/api/gen/sdk.gen';
import type { PriceVersionResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { count } from '@/shared/lib/format';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { useCan } from '@/shared/lib/useCan';
import { LinkButton } from '@/shared/ui/LinkButton';
import { CHANGED, comparisonQuery } from './lines';
import type { PriceListSearch } from './search';

type Props = { parkId: string; list: PriceVersionResponse; onShow: (open: PriceListSearch['open']) => void };

/** What the reader may do with a list; the server says which. */
export function Moves({ parkId, list, onShow }: Props) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const may = (ability: string) => list.abilities.includes(ability);
  return (
    <>
      {may('edit') && <Button onClick={() => onShow('edit')}>{t('prices.edit')}</Button>}
      {may('edit') && <Button onClick={() => onShow('bulk')}>{t('prices.bulk')}</Button>}
      {may('discard') && <Button onClick={() => onShow('discard')}>{t('prices.discard')}</Button>}
      {can('SPACE_EDIT') && (
        <LinkButton to="/parks/$parkId/prices" params={{ parkId }} search={{ open: 'draft', from: list.id }}>
          {t('prices.copy')}
        </LinkButton>
      )}
      {may('publish') && <Publish parkId={parkId} list={list} />}
    </>
  );
}

/** Says in numbers what becomes of it, before it does. */
function Publish({ parkId, list }: Omit<Props, 'onShow'>) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const qc = useQueryClient();
  const comparison = useQuery(comparisonQuery(parkId, list.id, undefined)).data;
  const done = () => qc.invalidateQueries(ofOperations(CHANGED));
  const publish = useMutation({
    mutationFn: () =>
      priceListPublish({
        path: { parkId, priceListId: list.id },
        headers: { 'If-Match': etag(list.version) },
        throwOnError: true,
      }),
    onSuccess: () => message.success(t('form.saved')),
    onError: (e) => message.error(errorText(t, e)),
    onSettled: done,
  });
  const gone = comparison?.moves.find((m) => m.move === 'GONE')?.units ?? 0;
  const ask = () =>
    modal.confirm({
      title: t('prices.publishTitle', { name: list.name }),
      content: (
        <>
          <p>{t('prices.publishText', { day: list.effectiveOn, n: count(list.lines - gone) })}</p>
          {gone > 0 && <p>{t('prices.publishGone', { n: count(gone) })}</p>}
        </>
      ),
      okText: t('prices.publish'),
      cancelText: t('form.cancel'),
      onOk: () => publish.mutate(),
    });
  return (
    <Button type="primary" loading={publish.isPending} disabled={!comparison} onClick={ask}>
      {t('prices.publish')}
    </Button>
  );
}
