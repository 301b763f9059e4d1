import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { exitSettlementGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { exitDebtPlanMake } from '@/api/gen/sdk.gen';
import type { ExitDebtPlanRequest, ExitResponse } from '@/api/gen/types.gen';
import { money } from '@/shared/lib/format';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { Loaded } from '@/shared/ui/Loaded';
import { MoneyField } from '@/shared/ui/MoneyField';
import { callOf } from './moves';
import { STALE } from './stale';

type Props = { parkId: string; exit: ExitResponse; onClose: () => void };

/** Which bills are paid later, and when. */
export default function PlanDrawer({ parkId, exit, onClose }: Props) {
  const { t } = useTranslation();
  const query = useQuery(exitSettlementGetOptions({ path: { parkId, exitCaseId: exit.id } }));
  const needed = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  return (
    <FormDrawer<ExitDebtPlanRequest>
      title={t('exits.planDo')}
      note={t('exits.planNote')}
      initial={{ keys: [], instalments: [{} as ExitDebtPlanRequest['instalments'][number]] }}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) => exitDebtPlanMake({ ...callOf(parkId, exit), body })}
    >
      <Loaded query={query} rows={2}>
        {({ items }) => (
          <Form.Item name="keys" label={t('exits.planBills')} rules={needed(t('exits.planBills'))}>
            <Checkbox.Group
              options={items
                .filter((item) => item.kind === 'UNPAID_BILL' && item.state !== 'DONE')
                .map((item) => ({ value: item.key, label: `${item.label} ${money(item.amount)}` }))}
            />
          </Form.Item>
        )}
      </Loaded>
      <Form.List name="instalments">
        {(fields, { add, remove }) => (
          <div className="exit-parts">
            {fields.map(({ key, name }) => (
              <div className="exit-part" key={key}>
                <Form.Item
                  name={[name, 'dueOn']}
                  label={`${t('exits.planPart', { n: name + 1 })} ${t('exits.planDay')}`}
                  rules={needed(t('exits.planDay'))}
                >
                  <DateInput />
                </Form.Item>
                <Form.Item name={[name, 'amount']} label={t('exits.amount')} rules={needed(t('exits.amount'))}>
                  <MoneyField />
                </Form.Item>
                {fields.length > 1 && (
                  <Form.Item>
                    <Button onClick={() => remove(name)}>{t('exits.planRemove')}</Button>
                  </Form.Item>
                )}
              </div>
            ))}
            <Button onClick={() => add()}>{t('exits.planAdd')}</Button>
          </div>
        )}
      </Form.List>
    </FormDrawer>
  );
}
