import { Alert, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { SignatureRequestSchema } from '@/api/gen/schemas.gen';
import { agreementSign } from '@/api/gen/sdk.gen';
import type { AgreementResponse, SignatureRequest } from '@/api/gen/types.gen';
import { lastDay, today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { callOf } from './moves';
import { missingScans } from './papers';
import { STALE } from './stale';

type Props = { parkId: string; agreement: AgreementResponse; onClose: () => void };

/** Both sides have signed: says what comes into being, and what is still missing for it. */
export default function SignDrawer({ parkId, agreement, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(SignatureRequestSchema, t);
  const label = t('agreements.signedOn');
  const missing = missingScans(agreement);
  return (
    <FormDrawer<SignatureRequest>
      title={t('agreements.do.sign')}
      note={t('agreements.signNote', {
        party: agreement.partyName,
        units: agreement.terms.places.map((p) => p.number).join('、'),
        from: agreement.from,
        last: lastDay(agreement.to),
      })}
      okText={t('agreements.do.sign')}
      initial={{ signedOn: today() }}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) => agreementSign({ ...callOf(parkId, agreement), body })}
    >
      {missing.length > 0 && (
        <Alert
          className="form-banner"
          type="warning"
          showIcon
          title={t('agreements.scansMissing', {
            papers: missing.map((kind) => t(`agreements.fileKind.${kind}`)).join('、'),
          })}
        />
      )}
      <Form.Item name="signedOn" label={label} rules={rules('signedOn', label)} extra={t('agreements.signedOnNote')}>
        <DateInput />
      </Form.Item>
    </FormDrawer>
  );
}
