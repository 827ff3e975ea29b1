import { describe } from 'vitest';
import { assessmentTests } from './assessments.suite.ts';
import { clientTests } from './client.suite.ts';
import { commitTests } from './commit.suite.ts';
import { conformanceTests } from './conformance.suite.ts';
import { onEveryEngine } from './engines.ts';
import { settingTests } from './settings.suite.ts';

// one file, so that Java is started once
onEveryEngine((engine) => {
  clientTests(engine);
  settingTests(engine);
  commitTests(engine);
  describe('assessments', () => {
    assessmentTests(engine);
  });
  describe('conformance', () => {
    conformanceTests(engine);
  });
});
