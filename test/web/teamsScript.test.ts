import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'chai';
import * as shipped from '../../src/web/teamsLibrary.json';
import { teamsLibrary } from '../support/teamsLibrary';

describe('the script for Teams', () => {
  it('is Microsoft’s library as it is installed here', () => {
    const { script } = teamsLibrary();
    // Not the texts: nobody reads 200 KB of difference.
    expect(script === shipped.script, 'after an update run: npm run teams-library').to.equal(true);
    expect(script)
      .to.match(/MIT License|Permission is hereby granted/)
      .and.not.to.match(/<\/script/i);
  });

  it('needs no file and no package while the page is made, as in a bundled bot', () => {
    const pages = join(__dirname, '../../src/web/pages.js');
    const program = `
      const { codePage } = require(${JSON.stringify(pages)});
      const { english } = require(${JSON.stringify(join(__dirname, '../../src/web/texts/english.js'))});
      const Module = require('node:module');
      const fs = require('node:fs');
      const { _load: load } = Module;
      const { readFileSync: read } = fs;
      // Modules of our own are in a bundle, however late they are loaded.
      let loading = 0;
      Module._load = (name, ...others) => {
        if (!/^(\\.|node:)/.test(name)) throw new Error('looked up ' + name);
        loading += 1;
        try {
          return load(name, ...others);
        } finally {
          loading -= 1;
        }
      };
      fs.readFileSync = (name, ...others) => {
        if (loading === 0) throw new Error('read ' + name);
        return read(name, ...others);
      };
      const chat = { channelId: 'msteams', botName: 'Bot', userName: 'Ann' };
      process.stdout.write(String(codePage(english, '408317', 'Ann', chat).script.length));`;
    const length = execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' });
    expect(Number(length)).to.be.greaterThan(shipped.script.length);
  });
});
