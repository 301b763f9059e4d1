import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/shared/lib/useCan';

/** The empty register, and the one the park keeps now. Plain links, which in-app browsers can save, too. */
export function Downloads({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const base = `/api/v1/parks/${parkId}`;
  return (
    <>
      {can('IMPORT_RUN') && (
        <Button icon={<DownloadOutlined aria-hidden />} href={`${base}/register-template`} download>
          {t('imports.template')}
        </Button>
      )}
      {can('EXPORT_RUN') && can('PERSONAL_READ') && (
        <Button icon={<DownloadOutlined aria-hidden />} href={`${base}/register-export`} download>
          {t('imports.exportRegister')}
        </Button>
      )}
    </>
  );
}
