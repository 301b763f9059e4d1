import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** Nobody is written to by the system: whoever named the judges passes on where and until when they mark. */
export function TellJudges({ number, due }: { number: string; due: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const copy = async () => {
    const link = `${window.location.origin}/reviews`;
    const text = t('review.panel.message', { number, due, link });
    try {
      await navigator.clipboard.writeText(text);
      message.success(t('review.panel.copied'));
    } catch {
      // Without a secure origin, or when the browser forbids it, there is no clipboard.
      message.warning(t('review.panel.notCopied', { text }), 10);
    }
  };
  return (
    <p className="row review-head">
      <span>{t('review.panel.tell', { due })}</span>
      <Button size="small" onClick={() => void copy()}>
        {t('review.panel.copy')}
      </Button>
    </p>
  );
}
