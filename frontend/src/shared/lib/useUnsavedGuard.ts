import { useBlocker } from '@tanstack/react-router';
import { App } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks before entries are lost: on the form's own close, on Back or a link, and by the browser's words on leaving the site. */
export function useUnsavedGuard(isDirty: () => boolean) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const settled = useRef(false);
  const mayLeave = async () => {
    if (settled.current || !isDirty()) return true;
    settled.current = await new Promise<boolean>((answer) => {
      modal.confirm({
        title: t('form.unsaved'),
        okText: t('form.leave'),
        cancelText: t('form.stay'),
        onOk: () => answer(true),
        onCancel: () => answer(false),
      });
    });
    return settled.current;
  };
  useBlocker({
    shouldBlockFn: async () => !(await mayLeave()),
    enableBeforeUnload: () => !settled.current && isDirty(),
  });
  const saved = () => {
    settled.current = true;
  };
  return { mayLeave, saved };
}
