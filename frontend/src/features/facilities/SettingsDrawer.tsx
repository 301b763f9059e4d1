import { useQuery } from '@tanstack/react-query';
import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { facilitySettingsSet } from '@/api/gen/sdk.gen';
import type { FacilitySettingsRequest, FacilitySettingsView } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { useFailedClose } from '@/shared/lib/useFailedClose';
import FormDrawer from '@/shared/ui/FormDrawer';
import { settingsQuery } from './asked';

type Props = { parkId: string; onClose: () => void };

export default function SettingsDrawer({ parkId, onClose }: Props) {
  const query = useQuery(settingsQuery(parkId));
  useFailedClose(query.error, onClose);
  return query.data ? <Settings parkId={parkId} settings={query.data} onClose={onClose} /> : null;
}

const FIELDS = [
  { name: 'holdMinutes', unit: 'minutes', most: 60 },
  { name: 'checkInMinutes', unit: 'minutes', most: 120 },
  { name: 'releaseMinutes', unit: 'minutes', most: 120 },
  { name: 'noShowLimit', unit: 'times', most: 100 },
  { name: 'noShowWindowDays', unit: 'days', most: 366 },
  { name: 'blockDays', unit: 'days', most: 366 },
] as const;

/** The rules of all the bookings of a park. */
function Settings({ parkId, settings, onClose }: Props & { settings: FacilitySettingsView }) {
  const { t } = useTranslation();
  return (
    <FormDrawer<FacilitySettingsRequest>
      title={t('facilities.settings')}
      note={t('facilities.settingsNote')}
      initial={settings.settings}
      invalidates={['facilitySettingsGet']}
      onClose={onClose}
      submit={(body) =>
        facilitySettingsSet({
          path: { parkId },
          headers: { 'If-Match': etag(settings.version) },
          body,
          throwOnError: true,
        })
      }
    >
      {FIELDS.map(({ name, unit, most }) => (
        <Form.Item
          key={name}
          name={name}
          label={t(`facilities.setting.${name}`)}
          extra={t(`facilities.settingHelp.${name}`)}
          rules={[{ required: true, message: t('form.required', { label: t(`facilities.setting.${name}`) }) }]}
        >
          <InputNumber min={1} max={most} precision={0} suffix={t(`facilities.unitOf.${unit}`)} className="full" />
        </Form.Item>
      ))}
    </FormDrawer>
  );
}
