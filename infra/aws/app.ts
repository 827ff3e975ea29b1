import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portalApp } from './portal-app.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

// `cdk` says where it wants the templates; called by hand they go to cdk.out.
const outdir = process.env['CDK_OUTDIR'] ?? join(root, 'cdk.out');

const app = portalApp({ outdir, bundle: join(root, 'dist', 'functions', 'api'), site: join(root, 'dist', 'web') });
const assembly = app.synth();
for (const { stackName, environment } of assembly.stacks) console.log(`${stackName} (${environment.region})`);
