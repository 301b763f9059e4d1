import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FacilityRetireRequestSchema } from '@/api/gen/schemas.gen';
import { facilityRetire } from '@/api/gen/sdk.gen';
import type { FacilityResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CHANGED } from './asked';

type Props = { parkId: string; facility: FacilityResponse; onClose: () => void };

export default function RetireDrawer({ parkId, facility, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<{ reason: string }>
      title={t('facilities.retire')}
      note={t('facilities.retireNote')}
      okText={t('facilities.retire')}
      danger
      invalidates={CHANGED}
      onClose={onClose}
      submit={(body) =>
        facilityRetire({
          path: { parkId, facilityId: facility.id },
          headers: { 'If-Match': etag(facility.version) },
          body,
          throwOnError: true,
        })
      }
    >
      <Form.Item
        name="reason"
        label={t('facilities.reason')}
        rules={[{ required: true, message: t('form.required', { label: t('facilities.reason') }) }]}
      >
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={FacilityRetireRequestSchema.properties.reason.maxLength}
          showCount
        />
      </Form.Item>
    </FormDrawer>
  );
}
