// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The notes of `entente-team-load notes` through a PouchDB pair and a server that speaks CouchDB's
// protocol, all of them on LevelDB. In a folder where `npm install pouchdb express express-pouchdb`
// was run: node …/tests/bench/team/pouchdb.mjs

import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fork } from "node:child_process";

const require = createRequire(join(process.cwd(), "from-here.js"));
const PouchDB = require("pouchdb");
const notes = 10_000;
const live = 100;

const note = (id) => ({
    _id: id,
    sha256: "0".repeat(64),
    anchor: { exact: "Threats", prefix: "", suffix: "", first: 0, last: 7 },
    words: "w".repeat(200),
    tags: [],
    created: "2026-01-01T00:00:00Z",
    modified: "2026-01-01T00:00:00Z",
});

// What is there at a share of the way up.
const quantile = (values, share) =>
    [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))];

const processor = (usage) => (usage.user + usage.system) / 1e6;

function serve(folder) {
    const app = require("express")();
    app.use("/", require("express-pouchdb")(PouchDB.defaults({ prefix: folder + "/" }), {
        inMemoryConfig: true,
        logPath: join(folder, "log.txt"),
    }));
    const server = app.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
    process.on("message", () => process.send({ used: processor(process.cpuUsage()) }));
}

async function timed(what, server, work) {
    const used = () => new Promise((done) => {
        server.once("message", (message) => done(message.used));
        server.send("used?");
    });
    const before = await used();
    const mine = process.cpuUsage();
    const begun = performance.now();
    await work();
    const seconds = (performance.now() - begun) / 1000;
    console.log(`${what}: ${seconds.toFixed(2)} s, ${processor(process.cpuUsage(mine)).toFixed(2)} s of ` +
        `the client's processor, ${(await used() - before).toFixed(2)} s of the server's`);
}

async function measure() {
    const folder = mkdtempSync(join(tmpdir(), "pouchdb-"));
    const server = fork(process.argv[1], ["serve", folder]);
    const port = await new Promise((done) => server.once("message", (message) => done(message.port)));
    const address = `http://127.0.0.1:${port}/notes`;
    const one = new PouchDB(join(folder, "one"));
    const two = new PouchDB(join(folder, "two"));
    const ids = Array.from({ length: notes }, (_, i) => `n${String(i).padStart(6, "0")}`);
    for (let i = 0; i < notes; i += 500) await one.bulkDocs(ids.slice(i, i + 500).map(note));
    const options = { batch_size: 500, batches_limit: 4 };
    await timed(`${notes} notes sent`, server, () => one.replicate.to(address, options));
    await timed(`${notes} notes taken`, server, () => two.replicate.from(address, options));
    if ((await two.info()).doc_count !== notes) throw new Error("not all of them came");

    const sending = one.replicate.to(address, { live: true, retry: true });
    const taking = two.replicate.from(address, { live: true, retry: true });
    const came = new Map();
    const feed = two.changes({ since: "now", live: true }).on("change", (change) => came.get(change.id)?.());
    const times = [];
    for (let i = 0; i <= live; ++i) {
        const id = `live${i}`;
        const seen = new Promise((done) => came.set(id, done));
        const typed = performance.now();
        await one.put(note(id));
        await seen;
        if (i > 0) times.push(performance.now() - typed); // the first waits for all to be connected
        await new Promise((done) => setTimeout(done, 50 + Math.random() * 200));
    }
    console.log(`a note put here, in the change feed there: median ${quantile(times, 0.5).toFixed(0)} ms, ` +
        `p99 ${quantile(times, 0.99).toFixed(0)} ms, longest ${quantile(times, 1).toFixed(0)} ms, of ${live}`);
    feed.cancel();
    sending.cancel();
    taking.cancel();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
}

if (process.argv[2] === "serve") serve(process.argv[3]);
else await measure();
