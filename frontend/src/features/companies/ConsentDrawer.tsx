import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { founderConsentGive, founderConsentWithdraw } from '@/api/gen/sdk.gen';
import type { ConsentGiven, FounderView, Purpose } from '@/api/gen/types.gen';
import { ConsentFields } from '@/features/privacy/ConsentFields';
import FormDrawer from '@/shared/ui/FormDrawer';

type Props = { parkId: string; companyId: string; founder: FounderView; onClose: () => void };
type Values = { todo: 'give' | 'withdraw'; purpose: Purpose; reason?: string; consent?: ConsentGiven };

/** Consents of a founder: obtained where a register brought the data, or taken back. */
export default function ConsentDrawer({ parkId, companyId, founder, onClose }: Props) {
  const { t } = useTranslation();
  const path = { parkId, companyId, founderId: founder.id };
  const waiting = founder.consents.find((c) => !c.confirmed);
  const first = waiting ?? founder.consents[0];
  return (
    <FormDrawer<Values>
      title={t('privacy.consentsOf', { name: founder.name })}
      initial={{ todo: waiting ? 'give' : 'withdraw', purpose: first?.purpose }}
      invalidates={['companyGet', 'consentWaitingList']}
      onClose={onClose}
      submit={(v) =>
        v.todo === 'give' && v.consent
          ? founderConsentGive({ path, body: { purposes: [v.purpose], consent: v.consent }, throwOnError: true })
          : founderConsentWithdraw({ path, body: { purpose: v.purpose, reason: v.reason ?? '' }, throwOnError: true })
      }
    >
      {(form) => (
        <>
          <Form.Item name="purpose" label={t('privacy.about')}>
            <Radio.Group
              options={founder.consents.map((c) => ({
                value: c.purpose,
                label: `${t(`privacy.purpose.${c.purpose}`)} · ${t(`privacy.how.${c.how}`)}`,
              }))}
            />
          </Form.Item>
          <Form.Item name="todo" label={t('privacy.todo')}>
            <Radio.Group
              options={[
                { value: 'give', label: t('privacy.give') },
                { value: 'withdraw', label: t('privacy.withdraw') },
              ]}
            />
          </Form.Item>
          <Form.Item noStyle dependencies={['todo', 'purpose']}>
            {() =>
              form.getFieldValue('todo') === 'give' ? (
                <ConsentFields purposes={[form.getFieldValue('purpose') as Purpose]} />
              ) : (
                <>
                  <p className="note">{t('privacy.withdrawNote')}</p>
                  <Form.Item
                    name="reason"
                    label={t('privacy.reason')}
                    rules={[{ required: true, min: 2, message: t('form.required', { label: t('privacy.reason') }) }]}
                  >
                    <Input maxLength={200} />
                  </Form.Item>
                </>
              )
            }
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
