import { Alert, Checkbox, Form, Input } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CreditNoteRequestSchema } from '@/api/gen/schemas.gen';
import { creditNoteIssue } from '@/api/gen/sdk.gen';
import type { BillResponse, CreditNoteRequest } from '@/api/gen/types.gen';
import { signed, sumOf } from '@/shared/lib/amount';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { Period } from '@/shared/ui/Period';
import { BILLED } from './stale';

type Props = { parkId: string; of: BillResponse; onClose: (made?: string) => void };

/** Takes back lines of a bill, or all of it. */
export default function CreditDrawer({ parkId, of, onClose }: Props) {
  const { t } = useTranslation();
  const made = useRef<string>(undefined);
  const rules = rulesOf(CreditNoteRequestSchema, t);
  const standing = of.lines.filter((l) => !l.takenBackBy);
  return (
    <FormDrawer<CreditNoteRequest>
      title={t('bills.creditOf', { number: of.bill.number })}
      note={t('bills.creditNote')}
      okText={t('bills.credit')}
      danger
      initial={{ lines: standing.map((l) => l.line) }}
      invalidates={BILLED}
      onClose={() => onClose(made.current)}
      submit={async ({ lines, reason }, key) => {
        const { data } = await creditNoteIssue({
          path: { parkId, billId: of.bill.id },
          headers: { 'Idempotency-Key': key },
          body: { lines: [...lines].sort((a, b) => a - b), reason },
          throwOnError: true,
        });
        made.current = data.bill.id;
      }}
    >
      <Form.Item
        name="lines"
        label={t('bills.creditLines')}
        rules={[
          {
            validator: (_, lines?: number[]) =>
              lines?.length ? Promise.resolve() : Promise.reject(new Error(t('bills.creditNone'))),
          },
        ]}
      >
        <Checkbox.Group className="credit-lines">
          {standing.map((l) => (
            <Checkbox key={l.line} value={l.line}>
              {t(`money.FeeKind.${l.fee}`)} {l.label} <Period from={l.from} to={l.to} />{' '}
              <strong className="num">{signed(l.payable)}</strong>
            </Checkbox>
          ))}
        </Checkbox.Group>
      </Form.Item>
      <Form.Item noStyle dependencies={['lines']}>
        {(form) => <Sum of={of} lines={form.getFieldValue('lines')} />}
      </Form.Item>
      <Form.Item name="reason" label={t('bills.reason')} rules={rules('reason', t('bills.reason'))}>
        <Input.TextArea rows={3} showCount maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}

/** What becomes of it, in numbers. */
function Sum({ of, lines = [] }: { of: BillResponse; lines?: number[] }) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  const taken = of.lines.filter((l) => lines.includes(l.line));
  const amount = signed(sumOf(taken.map((l) => l.payable)));
  const again = of.chargedAgain.filter((line) => lines.includes(line)).length;
  return (
    <>
      <Alert
        className="form-banner"
        type="warning"
        showIcon
        title={t('bills.creditSum', { n: lines.length, amount })}
      />
      {again > 0 && (
        <Alert
          className="form-banner"
          type="error"
          showIcon
          title={t('bills.againTitle', { n: again })}
          description={t('bills.againText')}
        />
      )}
    </>
  );
}
