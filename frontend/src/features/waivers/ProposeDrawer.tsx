import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { waiverBudgetListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { waiverPropose } from '@/api/gen/sdk.gen';
import type { WaiverProposalRequest, WaiverResponse } from '@/api/gen/types.gen';
import { money } from '@/shared/lib/format';
import FormDrawer from '@/shared/ui/FormDrawer';
import { callOf } from './moves';
import { STALE } from './stale';

type Props = { parkId: string; waiver: WaiverResponse; onClose: () => void };

/** Which budget keeps its money, and where people may turn to during the notice. */
export function ProposeDrawer({ parkId, waiver, onClose }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(waiverBudgetListOptions({ path: { parkId }, query: { size: 100 } }));
  const budgets = (data?.items ?? []).filter((b) => b.from <= waiver.from && waiver.from < b.to);
  const item = (label: string) => ({ label, rules: [{ required: true, message: t('form.required', { label }) }] });
  return (
    <FormDrawer<WaiverProposalRequest>
      title={t('waivers.do.propose')}
      note={`${t('waivers.proposeNote')} ${t('waivers.needs', { amount: money(waiver.checked?.total) })}`}
      okText={t('waivers.do.propose')}
      initial={{ contact: t('waivers.contactUsual') }}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) => waiverPropose({ ...callOf(parkId, waiver), body })}
    >
      <Form.Item name="budgetId" {...item(t('waivers.budget'))}>
        <Select
          notFoundContent={t('waivers.noBudgets')}
          options={budgets.map((b) => ({
            value: b.id,
            label: t('waivers.budgetLeft', {
              ...{ name: b.name, payer: t(`schemes.payer.${b.payer}`), left: money(b.left) },
            }),
          }))}
        />
      </Form.Item>
      <Form.Item name="contact" {...item(t('waivers.contact'))} extra={t('waivers.contactNote')}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}
