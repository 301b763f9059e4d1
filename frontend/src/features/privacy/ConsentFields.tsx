import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { privacyNoticeGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { Purpose } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';

/** The notice as it is now, and that the person agreed to it. Its version goes with the answer. */
export function ConsentFields({ purposes }: { purposes: Purpose[] }) {
  const { t, i18n } = useTranslation();
  const query = useQuery(privacyNoticeGetOptions());
  const zh = i18n.language.startsWith('zh');
  return (
    <fieldset className="consent">
      <legend>{t('privacy.consentTitle')}</legend>
      <Loaded query={query} rows={2}>
        {(notice) => (
          <>
            {notice.parts
              .filter((p) => purposes.includes(p.purpose))
              .map((p) => (
                <p key={p.purpose} className="note">
                  <strong>{zh ? p.titleZh : p.titleEn}</strong> {zh ? p.textZh : p.textEn}
                </p>
              ))}
            <Form.Item name={['consent', 'noticeVersion']} initialValue={notice.version} hidden>
              <input />
            </Form.Item>
            <Form.Item name={['consent', 'form']} label={t('privacy.form')} initialValue="PAPER">
              <Radio.Group
                options={[
                  { value: 'PAPER', label: t('privacy.how.PAPER') },
                  { value: 'ONLINE', label: t('privacy.how.ONLINE') },
                ]}
              />
            </Form.Item>
            <Form.Item
              name="agreed"
              valuePropName="checked"
              rules={[{ validator: (_, on) => (on ? Promise.resolve() : Promise.reject(t('privacy.agreeFirst'))) }]}
            >
              <Checkbox>{t('privacy.agreed', { version: notice.version })}</Checkbox>
            </Form.Item>
          </>
        )}
      </Loaded>
    </fieldset>
  );
}
