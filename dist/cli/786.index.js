export const id = 786;
export const ids = [786];
export const modules = {

/***/ 87786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 42 modules
var src = __webpack_require__(71188);
// EXTERNAL MODULE: ./packages/verify/src/index.ts + 110 modules
var verify_src = __webpack_require__(11421);
;// CONCATENATED MODULE: ./actions/verify-native-ext/src/find/found-paths.ts


/**
 * Looks up what the lines of `path` name, each file and folder once.
 * @param mayMiss whether lines may lead to nothing, because something else tells of what is missing.
 * @throws Failure `path-missing` that names every line which leads to nothing.
 */
async function findPaths(host, lines, mayMiss) {
    const found = new Map();
    const missing = [];
    for (const line of lines) {
        const paths = await lookUp(host, line);
        if (paths.length === 0)
            missing.push(line);
        for (const one of paths)
            found.set(one.kind === "image" ? line : one.path, one);
    }
    if (missing.length === 0 || mayMiss)
        return Array.from(found.values());
    throw new src/* Failure */.HR("path-missing", `nothing is there for ${missing.join(", ")}`, {
        remedy: "Name files, folders or patterns relative to the working directory, one a line.",
    });
}
/** How a line says that it names an image of the local engine, and no file. */
const IMAGE = "image:";
// A name that is there is taken literally, even with a wildcard in it.
async function lookUp(host, line) {
    if (line.startsWith(IMAGE))
        return [{ kind: "image", name: line.slice(IMAGE.length).trim() }];
    const path = line.length > 1 ? line.replace(/\/+$/, "") : line;
    const literal = await lookUpOne(host, path);
    if (literal !== null)
        return [literal];
    const pattern = (0,verify_src/* pathPattern */.s$)(path);
    if (pattern === null || (await host.files.info(pattern.folder))?.kind !== "folder")
        return [];
    const files = await host.files.walk(pattern.folder, pattern.depth);
    const prefix = folderPrefix(pattern.folder);
    return files
        .filter((file) => file.kind === "file" && pattern.matches(file.path))
        .map(({ path: below, size }) => ({ kind: "file", path: `${prefix}${below}`, size }));
}
async function lookUpOne(host, path) {
    if (!(await host.files.exists(path)))
        return null;
    const real = await host.files.realPath(path);
    const info = await host.files.info(real);
    if (info?.kind === "file")
        return { kind: "file", path, size: info.size };
    return info?.kind === "folder"
        ? { kind: "folder", path, files: await host.files.walk(real) }
        : null;
}
function folderPrefix(folder) {
    if (folder === ".")
        return "";
    return folder === "/" ? "/" : `${folder}/`;
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/words.ts
/** Reads a version of glibc, as in `2.31`. */
function versionPair(given) {
    const match = /^(?:glibc[- ]?)?(2)[._](\d{1,3})$/i.exec(given);
    return match === null
        ? { ok: false, problem: `"${given}" is no version of glibc, as 2.31 is one` }
        : { ok: true, value: [Number(match[1]), Number(match[2])] };
}
const POLICY = /^(?:manylinux(?:1|2010|2014|_2_\d{1,3})|musllinux_1_\d)$/;
const LEGACY = {
    manylinux1: "manylinux_2_5",
    manylinux2010: "manylinux_2_12",
    manylinux2014: "manylinux_2_17",
};
/** Reads a platform tag policy, as in `manylinux_2_28` or `2_28`, or `pypi`. */
function policyWord(given) {
    const word = given.toLowerCase();
    if (word === "pypi")
        return { ok: true, value: word };
    const named = /^(?:2_\d+|2014|2010|1)$/.test(word) ? longName(word) : word;
    return POLICY.test(named)
        ? { ok: true, value: LEGACY[named] ?? named }
        : { ok: false, problem: `"${given}" is none of pypi, manylinux_2_N, musllinux_1_N` };
}
function longName(word) {
    return word.startsWith("2_") ? `manylinux_${word}` : `manylinux${word}`;
}
const UNITS = { "": 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
/** Reads a number of bytes, as in `64GiB`, `500M`. */
function byteCount(given) {
    const match = /^(\d{1,15})\s*([kmg]?)(?:i?b)?$/i.exec(given.trim());
    const unit = UNITS[match?.[2]?.toLowerCase() ?? ""] ?? 1;
    return match === null
        ? { ok: false, problem: `"${given}" is no number of bytes, as 64GiB is one` }
        : { ok: true, value: Number(match[1]) * unit };
}
/** Reads a number of seconds; at most a day. */
function secondsCount(given) {
    const seconds = /^\d{1,5}$/.test(given) ? Number(given) : 0;
    return seconds > 0 && seconds <= 86_400
        ? { ok: true, value: seconds }
        : { ok: false, problem: `"${given}" is no number of seconds from 1 to 86400` };
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/inputs.ts



/** Names the action's inputs and how each is read. */
const INPUTS = {
    path: (0,src/* required */.mw)((0,src/* parsed */.Yz)((0,src/* lines */.Mn)().parse)),
    target: (0,src/* parsed */.Yz)(src/* targetWord */.Av),
    expect: (0,src/* parsedLines */.PW)(verify_src/* parseExpected */._8),
    "max-glibc": (0,src/* parsed */.Yz)(versionPair),
    policy: (0,src/* parsed */.Yz)(policyWord),
    "fail-on": (0,src/* oneOf */.yL)(["error", "warning", "never"], "error"),
    ignore: (0,src/* parsedLines */.PW)(verify_src/* parseIgnored */.s8),
    import: (0,src/* lines */.Mn)(),
    run: (0,src/* argumentWords */.TA)(),
    "python-version": (0,src/* parsed */.Yz)(src/* interpreterWord */.d6),
    timeout: (0,src/* parsedOr */.F4)("600", secondsCount),
    report: (0,src/* text */.Qq)(),
    sarif: (0,src/* text */.Qq)(),
    fix: (0,src/* flag */.Jt)(false),
    "max-unpacked": (0,src/* parsedOr */.F4)("64GiB", byteCount),
    "dry-run": (0,src/* flag */.Jt)(false),
};

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/judge.ts

/** Takes out what is ignored, and holds everything together to the lines of `expect`. */
function judge(artifacts, lines) {
    const missed = (0,verify_src/* applyIgnored */.bs)(lines.ignore, (0,verify_src/* checkExpected */.vi)(lines.expect, artifacts), null);
    return {
        artifacts: artifacts.map((artifact) => {
            const { kept, ignored } = (0,verify_src/* applyIgnored */.bs)(lines.ignore, artifact.findings, artifact.path);
            return { ...artifact, findings: kept, ignored };
        }),
        expectations: missed.kept,
        ignoredExpectations: missed.ignored,
    };
}
/** Lists every finding that counts, with the path of its artifact. */
function allFindings({ artifacts, expectations }) {
    return [
        ...artifacts.flatMap((one) => one.findings.map((finding) => ({ path: one.path, ...finding }))),
        ...expectations.map((finding) => ({ path: finding.file, ...finding })),
    ];
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/outputs.ts

/** Names the action's outputs. */
const OUTPUTS = [
    "ok",
    "report",
    "findings",
    "architectures",
    "platform-tags",
    "min-glibc",
    "files",
    "fixed",
];
/** Raised when what `report` holds changes its meaning; docs/schema has a schema for each. */
const REPORT_VERSION = 2;
/** Is the report as it is written to a file: all of it. */
function reportOf({ ok, judgement, imports, runs, fixed }) {
    const { artifacts, expectations } = judgement;
    return {
        version: REPORT_VERSION,
        ok,
        artifacts,
        expectations,
        imports: imports.map((one) => ({ ...one })),
        runs: runs.map((one) => ({ ...one })),
        fixed,
    };
}
/** A step may have 1 MB of outputs together; UTF-16 is counted there. */
const MOST_CHARACTERS = 200_000;
/** Writes the outputs; where the report is too long for one, its lists of native files are left out: `report` as an input writes all of it. */
function outputsOf(told) {
    const { artifacts } = told.judgement;
    const report = reportOf(told);
    const findings = allFindings(told.judgement);
    return {
        ok: told.ok,
        report: isLong(report) ? { ...report, artifacts: artifacts.map(withoutFiles) } : report,
        findings: isLong(findings) ? findings.slice(0, 100) : findings,
        architectures: distinct(artifacts.flatMap((one) => one.architectures.map(({ architecture }) => architecture))),
        "platform-tags": distinct(artifacts.flatMap(({ platformTag }) => platformTag ?? [])),
        "min-glibc": newest(artifacts.flatMap(({ floor }) => floor?.glibc ?? [])),
        files: artifacts.map(({ path }) => path),
        fixed: told.fixed,
    };
}
function isLong(value) {
    return JSON.stringify(value).length > MOST_CHARACTERS;
}
function withoutFiles(artifact) {
    return { ...artifact, files: [], contents: [] };
}
function distinct(texts) {
    return Array.from(new Set(texts)).toSorted();
}
function newest(versions) {
    return versions.toSorted((a, b) => minorOf(b) - minorOf(a))[0] ?? "";
}
// glibc has been at 2 since 1997.
function minorOf(version) {
    return Number(version.split(".")[1] ?? 0);
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/tell/count-of.ts
/** Writes a number with its noun. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/plan.ts

/** Decides what is verified as what: every package of a folder by itself, its other files together, a single file alone. */
function plan(found) {
    const unique = new Map(found.flatMap(stepsOf).map((step) => [keyOf(step), step]));
    return Array.from(unique.values());
}
function stepsOf(one) {
    if (one.kind === "image")
        return [one];
    return one.kind === "file" ? [{ kind: "file", path: one.path }] : folderSteps(one);
}
function keyOf(step) {
    if (step.kind === "image")
        return `image ${step.name}`;
    return step.kind === "file" ? step.path : `${step.folder} files`;
}
/** Says a step as a dry run tells it. */
function describeStep(step) {
    if (step.kind === "image")
        return `verify the image ${step.name}`;
    return step.kind === "file"
        ? `verify ${step.path}`
        : `verify ${countOf(step.files.length, "file")} of ${step.folder}`;
}
/** Names of what people hand to others as one file. */
const PACKAGE = /\.(?:whl|pyz|pyzw|pex|shiv|deb|appimage|tar|tar\.(?:gz|xz|zst|bz2)|tgz|txz|tzst|tbz2?)$/i;
function folderSteps({ path, files }) {
    // An image's layout, and an unpacked application, is one thing with all that lies in it.
    const isWhole = files.some((file) => file.path === "oci-layout");
    const isAlone = (file) => !isWhole && file.kind === "file" && PACKAGE.test(file.path);
    const prefix = path === "/" ? "/" : `${path}/`;
    const steps = files
        .filter(isAlone)
        .map((file) => ({ kind: "file", path: `${prefix}${file.path}` }));
    const others = files.filter((file) => !isAlone(file));
    return others.length === 0 ? steps : [...steps, { kind: "folder", folder: path, files: others }];
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/tell/summary.ts



/** More rows than a reader takes in, and a summary may have 1 MB only. */
const MOST_ROWS = 200;
/** Writes the job summary: what is inside each artifact, how much of it is for which architecture, and every finding. */
function summaryOf(judgement) {
    const { artifacts } = judgement;
    const findings = allFindings(judgement);
    const title = `### verify-native-ext: ${countOf(artifacts.length, "artifact")}, ${countOf(findings.length, "finding")}`;
    const parts = [
        title,
        "",
        artifactTable(artifacts),
        chart(artifacts),
        findings.length === 0 ? "" : findingTable(findings),
        ignoredTable(artifacts),
    ];
    return parts.filter((part, index) => part !== "" || index === 1).join("\n");
}
function artifactTable(artifacts) {
    return (0,src/* markdownTable */.Qj)(["Artifact", "Kind", "Native files", "For", "glibc", "True platform tag", "Findings"], artifacts
        .slice(0, MOST_ROWS)
        .map((one) => [
        code(one.path),
        one.kind,
        String(one.files.length),
        machines(one),
        one.floor?.glibc ?? "",
        one.platformTag ?? "",
        String(one.findings.length),
    ]));
}
function machines({ architectures, kind, files }) {
    const names = architectures.map(({ architecture }) => architecture).join(", ");
    return names === "" && kind === "wheel" && files.length === 0 ? "any" : names;
}
/** Draws native files per architecture, where there is more than one (GitHub renders mermaid). */
function chart(artifacts) {
    const counts = new Map();
    for (const { architecture, files } of artifacts.flatMap((one) => one.architectures))
        counts.set(architecture, (counts.get(architecture) ?? 0) + files);
    if (counts.size < 2)
        return "";
    const slices = Array.from(counts, ([name, files]) => `  "${name}" : ${files}`);
    return ["```mermaid", "pie showData title Native files", ...slices, "```", ""].join("\n");
}
function findingTable(findings) {
    const rows = findings
        .slice(0, MOST_ROWS)
        .map(({ severity, code: rule, path, file, expected, found, remedy }) => [
        severity,
        rule,
        code(path === file ? file : `${path}: ${file}`),
        expected,
        found,
        remedy,
    ]);
    return (0,src/* markdownTable */.Qj)(["Weight", "Finding", "Where", "Expected", "Found", "What to do"], rows);
}
function ignoredTable(artifacts) {
    const rows = artifacts.flatMap(({ path, ignored }) => ignored.map((one) => [one.code, code(`${path}: ${one.file}`), one.reason]));
    return rows.length === 0 ? "" : (0,src/* markdownTable */.Qj)(["Ignored", "Where", "Why"], rows);
}
function code(text) {
    return `\`${text.replaceAll("`", "'")}\``;
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/tell/tell-artifact.ts


/** The runner shows no more annotations of one level for a step. */
const MOST_NOTICES = 10;
/** More lines say nothing to a reader; `report` has all. */
const MOST_FILES = 40;
/** Logs what is inside an artifact, a line a native file, and annotates its findings. */
function tellArtifact(host, judged) {
    const { path, files, contents, findings, ignored } = judged;
    host.log.info(headline(judged));
    for (const inner of contents.slice(0, MOST_FILES))
        host.log.info(`  ${inner.path}: ${[inner.kind, inner.says].filter(Boolean).join(", ")}`);
    for (const file of files.slice(0, MOST_FILES))
        host.log.info(`  ${file.path}: ${file.description}`);
    if (files.length > MOST_FILES)
        host.log.info(`  … and ${files.length - MOST_FILES} more (the input report writes all)`);
    tellIgnored(host, ignored);
    tellFindings(host, path, findings);
}
/** Logs findings that do not count, each with the reason. */
function tellIgnored(host, ignored) {
    for (const finding of ignored)
        host.log.info(`ignored: ${finding.code}: ${(0,verify_src/* findingText */.NK)(finding)} (${finding.reason})`);
}
function headline({ path, kind, files, floor, platformTag, findings }) {
    const needs = floor === null ? "" : `, glibc ${floor.glibc} or later`;
    const tag = platformTag === null ? "" : `, true platform tag ${platformTag}`;
    const inside = `${countOf(files.length, "native file")}${needs}${tag}`;
    return `${path} (${kind}): ${inside}; ${countOf(findings.length, "finding")}`;
}
/** Annotates findings about one artifact; notices only as many as a runner shows. */
function tellFindings(host, path, findings) {
    const notices = findings.filter(({ severity }) => severity === "notice");
    for (const finding of findings)
        if (finding.severity !== "notice")
            annotate(host, path, finding);
    for (const finding of notices.slice(0, MOST_NOTICES))
        annotate(host, path, finding);
    for (const finding of notices.slice(MOST_NOTICES))
        host.log.info(`notice: ${finding.code}: ${(0,verify_src/* findingText */.NK)(finding)}`);
}
function annotate(host, path, finding) {
    const place = finding.file === path || path.endsWith(`/${finding.file}`) ? "" : `${path}: `;
    host.log[finding.severity](`${place}${(0,verify_src/* findingText */.NK)(finding)}\n→ ${finding.remedy}`, {
        title: finding.code,
    });
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./actions/verify-native-ext/src/verify-step.ts


/** Reads one artifact through the host, a part at a time, and verifies it. */
async function verifyStep(host, step, options) {
    const withScratch = { ...options, scratch: host.files };
    if (step.kind === "folder")
        return verifyFiles(host, step, withScratch);
    if (step.kind === "file")
        return verifyOneFile(host, step.path, withScratch);
    // Engines are rarely asked: only who names an image pays for loading what knows them.
    const { savedImage } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(871), __webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__, 98138));
    const archive = await savedImage(host, step.name);
    try {
        const report = await verifyOneFile(host, archive, withScratch);
        return { ...report, artifact: step.name, path: step.name, sha256: null };
    }
    finally {
        await host.files.remove(archive);
    }
}
async function verifyOneFile(host, path, options) {
    const source = await host.files.openForReading(path);
    try {
        const fileName = (0,posix_.basename)(path);
        const report = await (0,verify_src/* verifyFile */.AI)({ ...options, fileName, source });
        return { ...report, path, sha256: await host.files.sha256(path) };
    }
    finally {
        await source.close();
    }
}
async function verifyFiles(host, { folder, files }, options) {
    const open = async (path) => host.files.openForReading(folder === "/" ? `/${path}` : `${folder}/${path}`);
    const report = await (0,verify_src/* verifyFolder */.Mh)({ ...options, name: folder, folder: { files, open } });
    return { ...report, path: folder, sha256: null };
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/verify-all.ts


/** Verifies every artifact, as many at once as there are processors, and gives the reports in the order of the steps. */
async function verifyAll(host, steps, options) {
    return (0,src/* inParallel */.HN)(steps, host.facts.cpus, async (step) => verifyStep(host, step, options));
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/write-files.ts



/** The version that SARIF names: the suite's own major. */
const VERSION = "1";
/** Writes the report and the SARIF log where they were asked for. */
async function writeFiles(host, inputs, told) {
    if (inputs.report !== null)
        await host.files.write(inputs.report, `${JSON.stringify(reportOf(told), null, 2)}\n`);
    if (inputs.sarif === null)
        return;
    const log = (0,verify_src/* sarifLog */.ec)(allFindings(told.judgement), VERSION);
    await host.files.write(inputs.sarif, `${JSON.stringify(log, null, 2)}\n`);
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/run.ts












/** Verifies whatever is handed to others, and starts it where that is asked for. */
const action = (0,src/* defineAction */.QP)({
    name: "verify-native-ext",
    inputs: INPUTS,
    outputs: OUTPUTS,
    run,
});
const NOTHING_JUDGED = { artifacts: [], expectations: [], ignoredExpectations: [] };
const NOTHING_PROVED = { imports: [], runs: [] };
const NOTHING_TOLD = { ...NOTHING_PROVED, fixed: [] };
async function run(inputs, host) {
    const found = await findPaths(host, inputs.path, inputs.expect.length > 0);
    const steps = plan(found);
    if (inputs["dry-run"])
        return dryRun(steps, host);
    const verified = (await verifyAll(host, steps, optionsOf(inputs))).filter(isWorthTelling);
    if (verified.length === 0 && inputs.expect.length === 0)
        throw nothing(inputs);
    const judgement = judge(verified, inputs);
    await tell(host, judgement);
    const failing = allFindings(judgement).filter((finding) => fails(finding, inputs));
    const told = { ...NOTHING_TOLD, ok: failing.length === 0, judgement };
    const fixed = inputs.fix ? await fixAll(host, judgement) : [];
    if (failing.length > 0) {
        await writeFiles(host, inputs, { ...told, fixed });
        throw reported(failing, outputsOf({ ...told, fixed }));
    }
    const proved = { ...told, ...(await prove(inputs, host, judgement)), fixed };
    await writeFiles(host, inputs, proved);
    return outputsOf(proved);
}
function optionsOf(inputs) {
    return {
        expectation: inputs.target,
        demands: { maxGlibc: inputs["max-glibc"], policy: inputs.policy },
        limits: { ...verify_src/* LIMITS */.b1, bytes: inputs["max-unpacked"] },
    };
}
function dryRun(steps, host) {
    for (const step of steps)
        host.log.info(`would ${describeStep(step)}`);
    return outputsOf({ ...NOTHING_TOLD, ok: true, judgement: NOTHING_JUDGED });
}
// A folder of packages holds other files too: to pass these would be to vouch for them.
function isWorthTelling({ kind, files, contents, findings }) {
    const isArtifact = kind !== "folder" && kind !== "file";
    const isFound = files.length > 0 || contents.length > 0;
    return isArtifact || isFound || findings.some(({ severity }) => severity !== "notice");
}
async function tell(host, judgement) {
    for (const artifact of judgement.artifacts)
        tellArtifact(host, artifact);
    for (const finding of judgement.expectations)
        tellFindings(host, finding.file, [finding]);
    tellIgnored(host, judgement.ignoredExpectations);
    await host.runner.summary(summaryOf(judgement));
}
function fails({ severity }, inputs) {
    const level = inputs["fail-on"];
    return level !== "never" && (severity === "error" || severity === level);
}
async function fixAll(host, { artifacts }) {
    const { isRetaggable, retagWheel } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(871), __webpack_require__.e(832)]).then(__webpack_require__.bind(__webpack_require__, 36832));
    const fixed = [];
    for (const artifact of artifacts.filter(isRetaggable))
        fixed.push(await retagWheel(host, artifact));
    return fixed;
}
async function prove(inputs, host, { artifacts }) {
    if (inputs.import.length === 0 && inputs.run.length === 0)
        return NOTHING_PROVED;
    // Userlands cost time to load and to make: only who asks for a proof pays.
    const { proveArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(871), __webpack_require__.e(51), __webpack_require__.e(428)]).then(__webpack_require__.bind(__webpack_require__, 97428));
    return proveArtifacts(host, inputs, artifacts);
}
function reported(failing, outputs) {
    const [first] = failing;
    const message = [countOf(failing.length, "finding"), ...(0,verify_src/* findingLines */.hq)(failing)].join("\n");
    return new src/* Failure */.HR("findings-reported", message, { remedy: first?.remedy ?? "", outputs });
}
function nothing(inputs) {
    const message = `nothing that holds native files was found in ${inputs.path.join(", ")}`;
    return new src/* Failure */.HR("nothing-to-verify", message, {
        remedy: "Name wheels, zipapps, packages, programs, images, folders of installed files, or native files.",
    });
}


/***/ })

};
