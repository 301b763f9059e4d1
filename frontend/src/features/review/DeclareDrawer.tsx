import { useNavigate } from '@tanstack/react-router';
import { Form, Input, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictRequestSchema } from '@/api/gen/schemas.gen';
import { ownReviewDecline } from '@/api/gen/sdk.gen';
import '@/features/admission/words';
import type { ConflictRequest, OwnReviewView } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { DECLARED } from './conflicts';
import { OWN_STALE } from './own';

type Props = { review: OwnReviewView; onClose: () => void };

/** The judge says why they cannot judge this applicant; the page is not theirs any more then. */
export default function DeclareDrawer({ review, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const left = useRef(false);
  const rules = rulesOf(ConflictRequestSchema, t);
  return (
    <FormDrawer<ConflictRequest>
      danger
      title={t('review.declare')}
      note={t('review.declareNote')}
      okText={t('review.declare')}
      invalidates={OWN_STALE.filter((operation) => operation !== 'ownReviewGet')}
      onClose={() => (left.current ? void navigate({ to: '/reviews' }) : onClose())}
      submit={async (body) => {
        await ownReviewDecline({
          path: { placeId: review.id },
          headers: { 'If-Match': etag(review.version) },
          body,
          throwOnError: true,
        });
        left.current = true;
      }}
    >
      <Form.Item name="kind" label={t('review.kind')} rules={rules('kind', t('review.kind'))}>
        <Select options={DECLARED.map((value) => ({ value, label: t(`admission.conflict.${value}`) }))} />
      </Form.Item>
      <Form.Item name="reason" label={t('review.reason')} rules={rules('reason', t('review.reason'))}>
        <Input.TextArea rows={4} maxLength={300} showCount />
      </Form.Item>
    </FormDrawer>
  );
}
