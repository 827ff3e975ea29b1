import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { portalApp } from '../../infra/aws/portal-app.ts';

/** What the build leaves, in small: the templates do not depend on what is in the files. */
const built: Readonly<Record<string, string>> = {
  'bundle/index.mjs': 'export const handler = () => {};\n',
  'site/index.html': '<p>home</p>\n',
  'site/assess/index.html': '<p>assess</p>\n',
  'site/en/assess/index.html': '<p>assess</p>\n',
  'site/assets/common-ABCDEFGH.js': 'export {};\n',
};

export type Synthesis = {
  /** Parsed template by stack name. */
  templates: ReadonlyMap<string, Template>;
  regions: ReadonlyMap<string, string>;
};

type Resource = { Type: string; Properties?: Record<string, unknown>; DeletionPolicy?: string; UpdateReplacePolicy?: string };

/** Synthesises every environment, with all checks that `npm run synth` makes, in a folder that is then removed. */
export function synthesise(context: Readonly<Record<string, unknown>> = {}): Synthesis {
  const place = mkdtempSync(join(tmpdir(), 'cloud-'));
  try {
    for (const [path, text] of Object.entries(built)) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), text);
    }
    const app = portalApp({ outdir: join(place, 'out'), bundle: join(place, 'bundle'), site: join(place, 'site'), context });
    const { stacks } = app.synth();
    return {
      templates: new Map(stacks.map((stack) => [stack.stackName, Template.fromJSON(stack.template as Record<string, unknown>)])),
      regions: new Map(stacks.map((stack) => [stack.stackName, stack.environment.region])),
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** All resources of a template by logical id. */
export function resources(template: Template): [string, Resource][] {
  const { Resources } = template.toJSON() as { Resources: Record<string, Resource> };
  return Object.entries(Resources);
}
