import { Alert, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { SignatureRequestSchema } from '@/api/gen/schemas.gen';
import { supplementSign } from '@/api/gen/sdk.gen';
import type { SignatureRequest, SupplementResponse } from '@/api/gen/types.gen';
import { ReasonDrawer } from '@/features/agreements/ReasonDrawer';
import { STALE } from '@/features/agreements/stale';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { callOf, isReasoned, REASONED } from './moves';
import { isSignedScan } from './scan';

type Props = { parkId: string; supplement: SupplementResponse; onClose: () => void };

/** The drawer of a move; none for one that needs no words, and for what is no move at all. */
export default function SupplementDrawer({ move, ...props }: Props & { move: string }) {
  const { t } = useTranslation();
  const { parkId, supplement, onClose } = props;
  if (move === 'sign') return <SignDrawer {...props} />;
  if (!isReasoned(move)) return null;
  return (
    <ReasonDrawer
      title={t(`supplement.do.${move}`)}
      note={t(`supplement.drawerNote.${move}`)}
      danger={move === 'discard'}
      onClose={onClose}
      submit={(reason) => REASONED[move](callOf(parkId, supplement), reason)}
    />
  );
}

function SignDrawer({ parkId, supplement, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(SignatureRequestSchema, t);
  const label = t('agreements.signedOn');
  const party = supplement.changes.includes('PARTY');
  return (
    <FormDrawer<SignatureRequest>
      title={t('supplement.do.sign')}
      note={t(party ? 'supplement.signParty' : 'supplement.signNote', {
        from: supplement.effectiveOn,
        company: supplement.after.partyName,
      })}
      okText={t('supplement.do.sign')}
      initial={{ signedOn: today() }}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) => supplementSign({ ...callOf(parkId, supplement), body })}
    >
      {!supplement.files.some(isSignedScan) && (
        <Alert
          className="form-banner"
          type="warning"
          showIcon
          title={t('agreements.scansMissing', { papers: t('agreements.fileKind.SIGNED_SUPPLEMENT') })}
        />
      )}
      <Form.Item name="signedOn" label={label} rules={rules('signedOn', label)} extra={t('agreements.signedOnNote')}>
        <DateInput />
      </Form.Item>
    </FormDrawer>
  );
}
