import { ownMentoringListOptions } from '@/api/gen/@tanstack/react-query.gen';

export const ownLinksQuery = () => ownMentoringListOptions({ query: { size: 100 } });
