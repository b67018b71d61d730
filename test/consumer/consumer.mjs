import assert from 'node:assert/strict';
import { createAtlassianLogin } from 'botbuilder-atlassian';
import * as emulator from 'botbuilder-atlassian/emulator';

assert.equal(typeof createAtlassianLogin, 'function');
assert.ok(Object.values(emulator).some((exported) => typeof exported === 'function'));
