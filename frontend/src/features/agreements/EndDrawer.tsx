import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { EndRequestSchema } from '@/api/gen/schemas.gen';
import { agreementProposeEnd } from '@/api/gen/sdk.gen';
import { AgreementEndCause, type AgreementResponse, type EndRequest } from '@/api/gen/types.gen';
import { lastDay, today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { callOf } from './moves';
import { STALE } from './stale';

type Props = { parkId: string; agreement: AgreementResponse; onClose: () => void };

/** Proposes an end before the last day; it runs on until somebody else has decided. */
export default function EndDrawer({ parkId, agreement, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(EndRequestSchema, t);
  const item = (name: keyof EndRequest) => ({
    name,
    label: t(`agreements.end.${name}`),
    rules: rules(name, t(`agreements.end.${name}`)),
  });
  return (
    <FormDrawer<EndRequest>
      title={t('agreements.do.proposeEnd')}
      note={t('agreements.endNote', { party: agreement.partyName, last: lastDay(agreement.to) })}
      okText={t('agreements.do.proposeEnd')}
      danger
      initial={{ noticeOn: today() }}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) => agreementProposeEnd({ ...callOf(parkId, agreement), body })}
    >
      <Form.Item {...item('cause')}>
        <Select
          options={Object.values(AgreementEndCause).map((value) => ({
            value,
            label: t(`agreements.endCause.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item {...item('noticeOn')}>
        <DateInput />
      </Form.Item>
      <Form.Item {...item('lastDay')} extra={t('agreements.lastDayNote')}>
        <DateInput />
      </Form.Item>
      <Form.Item {...item('reason')}>
        <Input.TextArea rows={4} maxLength={500} showCount />
      </Form.Item>
    </FormDrawer>
  );
}
