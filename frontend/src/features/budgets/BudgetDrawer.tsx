import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { WaiverBudgetRequestSchema } from '@/api/gen/schemas.gen';
import { waiverBudgetChange, waiverBudgetCreate } from '@/api/gen/sdk.gen';
import { type WaiverBudget, type WaiverBudgetRequest, WaiverPayer } from '@/api/gen/types.gen';
import { LastDayInput } from '@/features/waivers/LastDayInput';
import { etag } from '@/shared/lib/etag';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { MoneyField } from '@/shared/ui/MoneyField';

type Props = { parkId: string; budget?: WaiverBudget; onClose: () => void };

/** A budget, new or changed. */
export default function BudgetDrawer({ parkId, budget, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(WaiverBudgetRequestSchema, t);
  const item = (name: Parameters<typeof rules>[0], label: string) => ({ name, label, rules: rules(name, label) });
  const submit = (values: WaiverBudgetRequest, key: string) => {
    const body = { ...values, documentNumber: values.documentNumber || null };
    if (!budget)
      return waiverBudgetCreate({
        path: { parkId },
        headers: { 'Idempotency-Key': key },
        body,
        throwOnError: true,
      });
    return waiverBudgetChange({
      path: { parkId, waiverBudgetId: budget.id },
      headers: { 'If-Match': etag(budget.version) },
      body,
      throwOnError: true,
    });
  };
  return (
    <FormDrawer<WaiverBudgetRequest>
      title={t(budget ? 'budgets.change' : 'budgets.create')}
      note={t(budget ? 'budgets.changeNote' : 'budgets.createNote')}
      initial={budget ?? { payer: WaiverPayer.PARK }}
      invalidates={['waiverBudgetList', 'waiverBudgetGet']}
      onClose={onClose}
      submit={submit}
    >
      <Form.Item {...item('payer', t('budgets.payer'))}>
        <Select options={Object.values(WaiverPayer).map((value) => ({ value, label: t(`schemes.payer.${value}`) }))} />
      </Form.Item>
      <Form.Item {...item('name', t('budgets.name'))}>
        <Input autoComplete="off" maxLength={100} />
      </Form.Item>
      <Form.Item {...item('documentNumber', t('budgets.document'))}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item {...item('from', t('budgets.from'))}>
        <DateInput />
      </Form.Item>
      <Form.Item {...item('to', t('budgets.last'))}>
        <LastDayInput />
      </Form.Item>
      <Form.Item {...item('amount', t('budgets.amount'))}>
        <MoneyField />
      </Form.Item>
    </FormDrawer>
  );
}
