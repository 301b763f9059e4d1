import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { AgreementSupplementRequestSchema } from '@/api/gen/schemas.gen';
import { type AgreementResponse, SupplementChange } from '@/api/gen/types.gen';
import { needed } from '@/features/agreements/fields';
import { lastDay } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';

type Props = { agreement: AgreementResponse; what: SupplementChange[] };

/** What changes, from which day and why. The party changes alone, and only from a team to its firm. */
export function WhatFields({ agreement, what }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(AgreementSupplementRequestSchema, t);
  const party = what.includes('PARTY');
  // Said by a rule of its own: a group of boxes cannot be announced as required.
  const some = (_: unknown, chosen: SupplementChange[] | undefined) =>
    chosen?.length
      ? Promise.resolve()
      : Promise.reject(new Error(t('form.required', { label: t('supplement.changes') })));
  const options = Object.values(SupplementChange)
    .filter((value) => value !== 'PARTY' || agreement.partyKind === 'TEAM')
    .map((value) => ({
      value,
      label: t(`agreements.supplementChange.${value}`),
      disabled: value === 'PARTY' ? what.length > 0 && !party : party,
    }));
  return (
    <>
      <Form.Item
        name="what"
        label={t('supplement.changes')}
        extra={agreement.partyKind === 'TEAM' ? t('supplement.partyAlone') : undefined}
        rules={[{ validator: some }]}
      >
        <Checkbox.Group options={options} />
      </Form.Item>
      <div className="fields">
        <Form.Item
          name="effectiveOn"
          label={t('supplement.effectiveOn')}
          extra={t(party ? 'supplement.effectiveParty' : 'supplement.effectiveNote')}
          rules={rules('effectiveOn', t('supplement.effectiveOn'))}
        >
          <DateInput />
        </Form.Item>
        {what.includes('PERIOD') && (
          <Form.Item
            name="to"
            label={t('supplement.newLastDay')}
            extra={t('supplement.newLastDayNote', { last: lastDay(agreement.to), limit: lastDay(agreement.limit) })}
            rules={needed(t, t('supplement.newLastDay'))}
          >
            <DateInput />
          </Form.Item>
        )}
      </div>
      <Form.Item name="reason" label={t('supplement.reason')} rules={rules('reason', t('supplement.reason'))}>
        <Input.TextArea rows={2} maxLength={200} showCount />
      </Form.Item>
    </>
  );
}
