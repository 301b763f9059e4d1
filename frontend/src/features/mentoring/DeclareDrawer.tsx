import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { OwnMentorConflictRequestSchema } from '@/api/gen/schemas.gen';
import { ownMentorConflictDeclare } from '@/api/gen/sdk.gen';
import type { OwnMentorConflictRequest, OwnMentorLinkView } from '@/api/gen/types.gen';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';

type Props = { link: OwnMentorLinkView; onClose: () => void };

/** The mentor says of a linked company that something stands against helping it. */
export default function DeclareDrawer({ link, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(OwnMentorConflictRequestSchema, t);
  return (
    <FormDrawer<OwnMentorConflictRequest>
      title={t('mentoring.declareOf', { company: link.companyName })}
      note={t('mentoring.declareNote')}
      invalidates={['ownMentoringList']}
      onClose={onClose}
      submit={(body, key) =>
        ownMentorConflictDeclare({
          path: { linkId: link.linkId },
          headers: { 'Idempotency-Key': key },
          body,
          throwOnError: true,
        })
      }
    >
      <Form.Item
        name="reason"
        label={t('mentoring.conflictReason')}
        rules={rules('reason', t('mentoring.conflictReason'))}
      >
        <Input.TextArea rows={3} maxLength={300} showCount />
      </Form.Item>
    </FormDrawer>
  );
}
