import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { objectionDecide } from '@/api/gen/sdk.gen';
import { type ObjectionDecisionRequest, ObjectionVerdict } from '@/api/gen/types.gen';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './stale';

type Props = {
  call: {
    path: { parkId: string; noticeId: string; objectionId: string };
    headers: { 'If-Match': string };
    throwOnError: true;
  };
  /** Not taken up yet: whether it is at all, is the question. */
  refuse: boolean;
  onClose: () => void;
};

export default function DecideDrawer({ call, refuse, onClose }: Props) {
  const { t } = useTranslation();
  const verdicts = refuse ? [ObjectionVerdict.INADMISSIBLE] : [ObjectionVerdict.DISMISSED, ObjectionVerdict.UPHELD];
  return (
    <FormDrawer<ObjectionDecisionRequest>
      title={t(refuse ? 'notices.refuse' : 'notices.decide')}
      note={t(refuse ? 'notices.refuseNote' : 'notices.decideNote')}
      initial={{ verdict: refuse ? ObjectionVerdict.INADMISSIBLE : undefined }}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) => objectionDecide({ ...call, body })}
    >
      <Form.Item
        name="verdict"
        label={t('notices.verdict')}
        hidden={refuse}
        rules={[{ required: true, message: t('form.required', { label: t('notices.verdict') }) }]}
      >
        <Radio.Group options={verdicts.map((value) => ({ value, label: t(`notices.verdictOf.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('notices.reason')}
        rules={[
          { required: true, message: t('form.required', { label: t('notices.reason') }) },
          { min: 5, message: t('notices.atLeast', { n: 5 }) },
        ]}
      >
        <Input.TextArea rows={4} maxLength={1000} showCount />
      </Form.Item>
    </FormDrawer>
  );
}
