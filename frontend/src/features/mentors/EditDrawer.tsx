import { useTranslation } from 'react-i18next';
import { MentorUpdateRequestSchema } from '@/api/gen/schemas.gen';
import { mentorUpdate } from '@/api/gen/sdk.gen';
import type { MentorDetail, MentorUpdateRequest } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { MentorFields } from './MentorFields';
import { LINKED } from './queries';

type Props = { parkId: string; mentor: MentorDetail; onClose: () => void };

export default function EditDrawer({ parkId, mentor: m, onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(MentorUpdateRequestSchema, t);
  const { name, title, category, fields, email } = m;
  return (
    <FormDrawer<MentorUpdateRequest>
      title={t('mentors.edit')}
      initial={{ name, title, category, fields, email, capacity: m.capacityOwn ? m.capacity : null }}
      invalidates={LINKED}
      onClose={onClose}
      submit={(v) =>
        mentorUpdate({
          path: { parkId, mentorId: m.id },
          headers: { 'If-Match': etag(m.version) },
          body: compact(v),
          throwOnError: true,
        })
      }
    >
      <MentorFields rules={rules} />
    </FormDrawer>
  );
}
