import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { LINK } from './isLink';

export type PlaceValues = { way: 'ON_SITE' | 'ONLINE'; place?: string | null; onlineLink?: string | null };

/** Where one meets: a place, or a link. */
export function PlaceFields() {
  const { t } = useTranslation();
  const online = Form.useWatch<PlaceValues['way'] | undefined>('way') === 'ONLINE';
  const label = t(online ? 'sessions.online' : 'sessions.place');
  const needed = { required: true, whitespace: true, message: t('form.required', { label }) };
  return (
    <>
      <Form.Item name="way" label={t('sessions.wayOf')}>
        <Radio.Group
          optionType="button"
          options={(['ON_SITE', 'ONLINE'] as const).map((value) => ({ value, label: t(`sessions.way.${value}`) }))}
        />
      </Form.Item>
      {online ? (
        <Form.Item
          name="onlineLink"
          label={label}
          rules={[needed, { pattern: LINK, message: t('sessions.linkRule') }]}
          validateTrigger="onBlur"
        >
          <Input maxLength={300} inputMode="url" autoComplete="off" />
        </Form.Item>
      ) : (
        <Form.Item name="place" label={label} rules={[needed]} extra={t('sessions.placeHelp')}>
          <Input maxLength={100} />
        </Form.Item>
      )}
    </>
  );
}

/** One of the two; the other is let go. */
export const placeOf = ({ way, place, onlineLink }: PlaceValues) =>
  way === 'ONLINE' ? { onlineLink: onlineLink?.trim() } : { place: place?.trim() };
