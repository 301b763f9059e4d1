import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { savedViewCreate } from '@/api/gen/sdk.gen';
import type { ListKey, SavedViewRequest } from '@/api/gen/types.gen';
import FormDrawer from '@/shared/ui/FormDrawer';

type Props = { list: ListKey; search: string; columns: string[]; onClose: () => void };

export default function SaveViewDrawer({ list, search, columns, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<Pick<SavedViewRequest, 'name' | 'preferred'>>
      title={t('lists.saveView')}
      note={t('lists.saveNote')}
      initial={{ preferred: false }}
      submit={(v, key) =>
        savedViewCreate({
          body: { ...v, list, search, columns },
          headers: { 'Idempotency-Key': key },
          throwOnError: true,
        })
      }
      invalidates={['savedViewList']}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('lists.viewName')} rules={[{ required: true, whitespace: true, max: 50 }]}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item name="preferred" valuePropName="checked">
        <Checkbox>{t('lists.preferThis')}</Checkbox>
      </Form.Item>
    </FormDrawer>
  );
}
