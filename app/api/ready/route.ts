import { publicRoute } from '#lib/server/http/route.ts';
import { answerReadiness } from '#lib/server/health/check-readiness.ts';

export const GET = publicRoute({ permission: 'public', run: () => answerReadiness() });
