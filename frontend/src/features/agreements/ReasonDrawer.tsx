import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { AgreementReasonSchema } from '@/api/gen/schemas.gen';
import type { AgreementReason } from '@/api/gen/types.gen';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './stale';

type Props = {
  title: string;
  note: string;
  danger?: boolean;
  submit: (reason: string) => Promise<unknown>;
  onClose: () => void;
};

/** A move that says why. */
export function ReasonDrawer({ title, note, danger, submit, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(AgreementReasonSchema, t);
  const label = t('agreements.reason');
  return (
    <FormDrawer<AgreementReason>
      {...{ title, note, danger, onClose }}
      okText={title}
      invalidates={STALE}
      submit={({ reason }) => submit(reason)}
    >
      <Form.Item name="reason" label={label} rules={rules('reason', label)}>
        <Input.TextArea rows={4} maxLength={500} showCount />
      </Form.Item>
    </FormDrawer>
  );
}
