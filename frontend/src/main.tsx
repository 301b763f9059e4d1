import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient, setupClient } from '@/api/client';
import { nonceForStyles } from '@/app/nonce';
import { Root } from '@/app/Root';
import { createAppRouter } from '@/app/router';
import { initI18n } from '@/shared/i18n';
import './styles/index.css';

// After a release the page in hand may ask for a chunk that is gone: load the new page once.
window.addEventListener('vite:preloadError', () => {
  if (sessionStorage.getItem('seedbed.reloaded')) return;
  sessionStorage.setItem('seedbed.reloaded', '1');
  window.location.reload();
});

nonceForStyles();
setupClient();
const queryClient = createQueryClient();
const router = createAppRouter(queryClient);
const locale = await initI18n();
const el = document.getElementById('root');
if (!el) throw new Error('no #root');
createRoot(el).render(
  <StrictMode>
    <Root queryClient={queryClient} router={router} locale={locale} />
  </StrictMode>,
);
