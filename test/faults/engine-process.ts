import { startDynamo } from '../../infra/local/dynamo/start.ts';

/** The process that `kill.test.ts` kills: the embedded engine on the folder that it is given, nothing else. */
const dynamo = await startDynamo({ dataDir: process.argv[2], sweepEveryMs: 0 });
console.log(dynamo.endpoint);
