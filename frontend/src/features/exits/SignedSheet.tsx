import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exitFileUpload } from '@/api/gen/sdk.gen';
import type { ExitResponse } from '@/api/gen/types.gen';
import { callOf } from './moves';
import { Upload } from './Upload';

type Props = { parkId: string; exit: ExitResponse };

const PRINTED = /^[0-9a-f]{8}$/i;

/** A paper with both signatures. The code printed on it tells that these very lines were signed. */
export function SignedSheet({ parkId, exit }: Props) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  return (
    <>
      <Input
        className="sheet-code num"
        aria-label={t('exits.sheetCode')}
        placeholder={t('exits.sheetCode')}
        autoComplete="off"
        maxLength={8}
        value={code}
        onChange={(e) => setCode(e.target.value.trim())}
      />
      <Upload
        label={t('exits.sheetUpload')}
        disabled={!PRINTED.test(code)}
        send={(file) =>
          exitFileUpload({
            ...callOf(parkId, exit),
            query: { kind: 'SIGNED_SHEET', sheetCode: code },
            body: { file },
          })
        }
      />
    </>
  );
}
