import { useTranslation } from 'react-i18next';
import { priceListUpdate } from '@/api/gen/sdk.gen';
import type { PriceVersionResponse, PriceVersionUpdateRequest } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { AboutFields } from './AboutFields';
import { CHANGED } from './lines';

type Props = { parkId: string; list: PriceVersionResponse; onClose: () => void };

export default function EditDrawer({ parkId, list, onClose }: Props) {
  const { t } = useTranslation();
  const { name, effectiveOn, decision, note } = list;
  return (
    <FormDrawer<PriceVersionUpdateRequest>
      title={t('prices.edit')}
      initial={{ name, effectiveOn, decision, note }}
      invalidates={CHANGED}
      onClose={onClose}
      submit={(body) =>
        priceListUpdate({
          path: { parkId, priceListId: list.id },
          headers: { 'If-Match': etag(list.version) },
          body,
          throwOnError: true,
        })
      }
    >
      <AboutFields />
    </FormDrawer>
  );
}
