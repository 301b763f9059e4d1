import { createFileRoute } from '@tanstack/react-router';
import { PrivacyPage } from '@/features/privacy/PrivacyPage';

export const Route = createFileRoute('/parks/$parkId/privacy')({
  component: () => <PrivacyPage parkId={Route.useParams().parkId} />,
});
