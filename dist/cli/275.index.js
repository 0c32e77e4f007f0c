export const id = 275;
export const ids = [275];
export const modules = {

/***/ 5275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/src/action/define-action.ts
var define_action = __webpack_require__(85320);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/verify/src/walk/budget.ts
var budget = __webpack_require__(2216);
// EXTERNAL MODULE: ./packages/verify/src/findings/finding-lines.ts
var finding_lines = __webpack_require__(12101);
// EXTERNAL MODULE: ./packages/verify/src/expect/path-pattern.ts
var path_pattern = __webpack_require__(74769);
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
    throw new failure/* Failure */.H("path-missing", `nothing is there for ${missing.join(", ")}`, {
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
    const pattern = (0,path_pattern/* pathPattern */.s)(path);
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

// EXTERNAL MODULE: ./packages/core/src/inputs/specs.ts
var specs = __webpack_require__(88167);
// EXTERNAL MODULE: ./packages/core/src/inputs/platform-words.ts
var platform_words = __webpack_require__(32880);
// EXTERNAL MODULE: ./packages/core/src/inputs/split-words.ts
var split_words = __webpack_require__(63663);
// EXTERNAL MODULE: ./packages/verify/src/expect/expected-line.ts
var expected_line = __webpack_require__(19584);
// EXTERNAL MODULE: ./packages/platform/src/nearest.ts
var nearest = __webpack_require__(27375);
// EXTERNAL MODULE: ./packages/verify/src/findings/rules.ts + 6 modules
var rules = __webpack_require__(91202);
;// CONCATENATED MODULE: ./packages/verify/src/expect/ignored-line.ts


const LINE = /^(?<code>\S+)(?:\s+(?<pattern>[^#\s][^#]*?))?\s*(?:#\s*(?<reason>.*))?$/;
/** Reads `code [GLOB] # reason`, as in `exec-stack lib/libold.so # the vendor will not rebuild it`. */
function parseIgnored(text) {
    const { code = "", pattern = null, reason = "" } = LINE.exec(text)?.groups ?? {};
    if (!isRule(code))
        return { ok: false, problem: `"${text}": ${unknown(code)}` };
    if (reason === "")
        return { ok: false, problem: `"${text}": say why after a #: \`${code} # reason\`` };
    return { ok: true, value: { code, pattern, reason } };
}
function isRule(code) {
    return Object.hasOwn(rules/* RULES */.y, code);
}
function unknown(code) {
    const [meant = ""] = (0,nearest/* nearest */.p)(code, Object.keys(rules/* RULES */.y));
    return `no rule has the code "${code}"; did you mean ${meant}? docs/errors.md lists all`;
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
    path: (0,specs/* required */.mw)((0,specs/* parsed */.Yz)((0,specs/* lines */.Mn)().parse)),
    target: (0,specs/* parsed */.Yz)(platform_words/* targetWord */.Av),
    expect: (0,specs/* parsedLines */.PW)(expected_line/* parseExpected */._),
    "max-glibc": (0,specs/* parsed */.Yz)(versionPair),
    policy: (0,specs/* parsed */.Yz)(policyWord),
    "fail-on": (0,specs/* oneOf */.yL)(["error", "warning", "never"], "error"),
    ignore: (0,specs/* parsedLines */.PW)(parseIgnored),
    import: (0,specs/* lines */.Mn)(),
    run: (0,split_words/* argumentWords */.T)(),
    "python-version": (0,specs/* parsed */.Yz)(platform_words/* interpreterWord */.d6),
    timeout: (0,specs/* parsedOr */.F4)("600", secondsCount),
    report: (0,specs/* text */.Qq)(),
    sarif: (0,specs/* text */.Qq)(),
    fix: (0,specs/* flag */.Jt)(false),
    "max-unpacked": (0,specs/* parsedOr */.F4)("64GiB", byteCount),
    "dry-run": (0,specs/* flag */.Jt)(false),
};

// EXTERNAL MODULE: ./packages/verify/src/walk/artifact.ts
var walk_artifact = __webpack_require__(95195);
;// CONCATENATED MODULE: ./packages/verify/src/expect/apply-ignored.ts


/**
 * Parts findings into those that count and those that a line of `ignore` takes out.
 * @param artifact the path of what they are about: a line may name that, the file in it, or both (`a.deb!/usr/bin/x`);
 * null where a finding's file is the whole path.
 */
function applyIgnored(lines, findings, artifact) {
    const reasonOf = (finding) => lines.find(({ code, pattern }) => code === finding.code &&
        (pattern === null || pathsOf(finding, artifact).some((path) => (0,path_pattern/* matchesPath */.$)(pattern, path))))?.reason ?? null;
    const judged = findings.map((finding) => ({ finding, reason: reasonOf(finding) }));
    return {
        kept: judged.flatMap(({ finding, reason }) => (reason === null ? [finding] : [])),
        ignored: judged.flatMap(({ finding, reason }) => reason === null ? [] : [{ ...finding, reason }]),
    };
}
function pathsOf({ file }, artifact) {
    return artifact === null ? [file] : [file, artifact, (0,walk_artifact/* pathInside */._l)(artifact, file)];
}

// EXTERNAL MODULE: ./packages/verify/src/expect/check-expected.ts
var check_expected = __webpack_require__(69426);
;// CONCATENATED MODULE: ./actions/verify-native-ext/src/judge.ts

/** Takes out what is ignored, and holds everything together to the lines of `expect`. */
function judge(artifacts, lines) {
    const missed = applyIgnored(lines.ignore, (0,check_expected/* checkExpected */.v)(lines.expect, artifacts), null);
    return {
        artifacts: artifacts.map((artifact) => {
            const { kept, ignored } = applyIgnored(lines.ignore, artifact.findings, artifact.path);
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

// EXTERNAL MODULE: ./packages/core/src/markdown.ts
var markdown = __webpack_require__(12712);
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
    return (0,markdown/* markdownTable */.Q)(["Artifact", "Kind", "Native files", "For", "glibc", "True platform tag", "Findings"], artifacts
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
    return (0,markdown/* markdownTable */.Q)(["Weight", "Finding", "Where", "Expected", "Found", "What to do"], rows);
}
function ignoredTable(artifacts) {
    const rows = artifacts.flatMap(({ path, ignored }) => ignored.map((one) => [one.code, code(`${path}: ${one.file}`), one.reason]));
    return rows.length === 0 ? "" : (0,markdown/* markdownTable */.Q)(["Ignored", "Where", "Why"], rows);
}
function code(text) {
    return `\`${text.replaceAll("`", "'")}\``;
}

// EXTERNAL MODULE: ./packages/verify/src/findings/finding-text.ts
var finding_text = __webpack_require__(847);
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
        host.log.info(`ignored: ${finding.code}: ${(0,finding_text/* findingText */.N)(finding)} (${finding.reason})`);
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
        host.log.info(`notice: ${finding.code}: ${(0,finding_text/* findingText */.N)(finding)}`);
}
function annotate(host, path, finding) {
    const place = finding.file === path || path.endsWith(`/${finding.file}`) ? "" : `${path}: `;
    host.log[finding.severity](`${place}${(0,finding_text/* findingText */.N)(finding)}\n→ ${finding.remedy}`, {
        title: finding.code,
    });
}

// EXTERNAL MODULE: ./packages/core/src/in-parallel.ts
var in_parallel = __webpack_require__(53864);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/verify/src/verify-file.ts + 34 modules
var verify_file = __webpack_require__(99927);
// EXTERNAL MODULE: ./packages/verify/src/verify-folder.ts + 3 modules
var verify_folder = __webpack_require__(7629);
;// CONCATENATED MODULE: ./actions/verify-native-ext/src/verify-step.ts


/** Reads one artifact through the host, a part at a time, and verifies it. */
async function verifyStep(host, step, options) {
    const withScratch = { ...options, scratch: host.files };
    if (step.kind === "folder")
        return verifyFiles(host, step, withScratch);
    if (step.kind === "file")
        return verifyOneFile(host, step.path, withScratch);
    // Engines are rarely asked: only who names an image pays for loading what knows them.
    const { savedImage } = await Promise.all(/* import() */[__webpack_require__.e(203), __webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__, 98138));
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
        const report = await (0,verify_file/* verifyFile */.AI)({ ...options, fileName, source });
        return { ...report, path, sha256: await host.files.sha256(path) };
    }
    finally {
        await source.close();
    }
}
async function verifyFiles(host, { folder, files }, options) {
    const open = async (path) => host.files.openForReading(folder === "/" ? `/${path}` : `${folder}/${path}`);
    const report = await (0,verify_folder/* verifyFolder */.M)({ ...options, name: folder, folder: { files, open } });
    return { ...report, path: folder, sha256: null };
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/verify-all.ts


/** Verifies every artifact, as many at once as there are processors, and gives the reports in the order of the steps. */
async function verifyAll(host, steps, options) {
    return (0,in_parallel/* inParallel */.H)(steps, host.facts.cpus, async (step) => verifyStep(host, step, options));
}

;// CONCATENATED MODULE: ./packages/verify/src/report/sarif.ts


const LEVELS = {
    error: "error",
    warning: "warning",
    notice: "note",
};
/** Writes findings as one run of this tool; the artifact is the file, and the path inside it is a logical location. */
function sarifLog(findings, version) {
    const codes = Array.from(new Set(findings.map((finding) => finding.code))).toSorted();
    const driver = {
        name: "wainwright verify-native-ext",
        version,
        informationUri: "https://github.com/OWNER/wainwright/blob/main/docs/errors.md",
        rules: codes.map((code) => sarifRule(code, rules/* RULES */.y[code])),
    };
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [{ tool: { driver }, results: findings.map((one) => result(one, codes)) }],
    };
}
function sarifRule(id, { meaning, severity, remedy }) {
    return {
        id,
        shortDescription: { text: meaning },
        help: { text: remedy },
        helpUri: `https://github.com/OWNER/wainwright/blob/main/docs/errors.md#${id}`,
        defaultConfiguration: { level: LEVELS[severity] },
    };
}
function result(finding, codes) {
    const { code, severity, path, file, expected, remedy } = finding;
    const inside = file === path ? [] : [{ logicalLocations: [logical(path, file)] }];
    const [place = {}] = inside;
    return {
        ruleId: code,
        ruleIndex: codes.indexOf(code),
        level: LEVELS[severity],
        message: { text: `${(0,finding_text/* findingText */.N)(finding)}. ${remedy}` },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } }, ...place }],
        partialFingerprints: { "wainwright/v1": `${code}:${path}:${file}:${expected}` },
    };
}
/** A path as a relative reference (RFC 3986): no `:` before the first `/`, which would make a scheme of what is before it. */
function uriOf(path) {
    const encoded = path.split("/").map(encodeURIComponent).join("/");
    return encoded.replaceAll("%40", "@").replaceAll("%2B", "+").replaceAll("%3D", "=");
}
function logical(path, file) {
    return { name: file, fullyQualifiedName: `${path}!/${file}`, kind: "member" };
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
    const log = sarifLog(allFindings(told.judgement), VERSION);
    await host.files.write(inputs.sarif, `${JSON.stringify(log, null, 2)}\n`);
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/run.ts












/** Verifies whatever is handed to others, and starts it where that is asked for. */
const action = (0,define_action/* defineAction */.Q)({
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
        limits: { ...budget/* LIMITS */.b1, bytes: inputs["max-unpacked"] },
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
    const { isRetaggable, retagWheel } = await Promise.all(/* import() */[__webpack_require__.e(203), __webpack_require__.e(832)]).then(__webpack_require__.bind(__webpack_require__, 36832));
    const fixed = [];
    for (const artifact of artifacts.filter(isRetaggable))
        fixed.push(await retagWheel(host, artifact));
    return fixed;
}
async function prove(inputs, host, { artifacts }) {
    if (inputs.import.length === 0 && inputs.run.length === 0)
        return NOTHING_PROVED;
    // Userlands cost time to load and to make: only who asks for a proof pays.
    const { proveArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(203), __webpack_require__.e(43), __webpack_require__.e(404), __webpack_require__.e(326), __webpack_require__.e(281)]).then(__webpack_require__.bind(__webpack_require__, 20026));
    return proveArtifacts(host, inputs, artifacts);
}
function reported(failing, outputs) {
    const [first] = failing;
    const message = [countOf(failing.length, "finding"), ...(0,finding_lines/* findingLines */.h)(failing)].join("\n");
    return new failure/* Failure */.H("findings-reported", message, { remedy: first?.remedy ?? "", outputs });
}
function nothing(inputs) {
    const message = `nothing that holds native files was found in ${inputs.path.join(", ")}`;
    return new failure/* Failure */.H("nothing-to-verify", message, {
        remedy: "Name wheels, zipapps, packages, programs, images, folders of installed files, or native files.",
    });
}


/***/ }),

/***/ 32880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ targetWord),
/* harmony export */   LT: () => (/* binding */ targetWords),
/* harmony export */   YE: () => (/* binding */ interpreterWords),
/* harmony export */   d6: () => (/* binding */ interpreterWord)
/* harmony export */ });
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30218);
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13861);
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80977);
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96723);

/** Reads one target in any spelling; its libc floor with it, where the spelling has one. */
function targetWord(given) {
    const read = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_0__/* .parseTarget */ .h)(given);
    return read.ok ? { ok: true, value: { target: read.target, floor: read.floor } } : read;
}
/** Reads one interpreter: `3.11`, `cp311`, `3.13t`, `pp311`. */
function interpreterWord(given) {
    const read = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_1__/* .parseInterpreter */ .s)(given);
    return read.ok ? { ok: true, value: read.interpreter } : read;
}
/** Reads targets, separated by commas, blanks or line ends; each is taken once. */
function targetWords(given) {
    const read = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_2__/* .parseTargets */ .S)(given);
    return read.ok
        ? { ok: true, value: read.targets }
        : { ok: false, problem: read.problems.join("; ") };
}
/** Reads interpreters, separated by commas, blanks or line ends; each is taken once. */
function interpreterWords(given) {
    const words = given.split(/[\s,]+/).filter((word) => word !== "");
    const read = words.map(interpreterWord);
    const problems = read.flatMap((one) => (one.ok ? stableProblem(one.value) : [one.problem]));
    if (problems.length > 0)
        return { ok: false, problem: problems.join("; ") };
    const found = read.flatMap((one) => (one.ok ? [one.value] : []));
    return { ok: true, value: [...new Map(found.map((one) => [one.abi, one])).values()] };
}
/** An ABI is no interpreter that could be started, or resolved for. */
function stableProblem(interpreter) {
    return (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_3__/* .isStableAbi */ .q)(interpreter)
        ? [`${interpreter.abi} is no interpreter; name the oldest one, as 3.${interpreter.minor}`]
        : [];
}


/***/ }),

/***/ 63663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ argumentWords)
/* harmony export */ });
/* unused harmony export splitWords */
const WORD = /(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gsy;
const PIECE = /\\.|"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'\\]+/gs;
/**
 * Splits a text into words as a POSIX shell's quoting rules do, and does nothing else that a shell does:
 * `$(…)`, backticks, `*`, `;` stay as they are written.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
function splitWords(text) {
    const found = [];
    for (let at = skipBlanks(text, 0); at < text.length;) {
        WORD.lastIndex = at;
        const word = WORD.exec(text)?.[0];
        if (word === undefined)
            return {
                ok: false,
                problem: `a quote or backslash is not closed: ${text.slice(at, at + 40)}`,
            };
        found.push(unquoted(word));
        at = skipBlanks(text, at + word.length);
    }
    return { ok: true, value: found };
}
/** Reads a command line's arguments; absent is none. */
function argumentWords() {
    return { required: false, default: "", parse: splitWords };
}
function skipBlanks(text, from) {
    let at = from;
    while (at < text.length && /\s/.test(text.charAt(at)))
        at += 1;
    return at;
}
function unquoted(word) {
    return word.replaceAll(PIECE, (piece) => {
        const inner = piece.slice(1, -1);
        switch (piece.charAt(0)) {
            case "\\":
                return piece.slice(1);
            case '"':
                return inner.replaceAll(/\\(["\\$`])/g, "$1");
            case "'":
                return inner;
            default:
                return piece;
        }
    });
}


/***/ }),

/***/ 69426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ checkExpected)
/* harmony export */ });
/* harmony import */ var _wainwright_binary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55937);
/* harmony import */ var _findings_make_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81378);
/* harmony import */ var _walk_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95195);
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74769);




/** Holds what was verified to the lines of `expect`: everything there, native, for the right target and old enough. */
function checkExpected(lines, reports) {
    return lines.flatMap((line) => {
        const matches = reports.flatMap((report) => matching(line, report));
        return matches.length === 0
            ? [tell("expected-missing", line, [line.pattern, "no native file or artifact of that name"])]
            : matches.flatMap((match) => judge(line, match));
    });
}
// A whole artifact, an artifact inside with all of its files that are used, or a single file.
function matching({ pattern }, report) {
    const { path, kind, files, contents } = report;
    const used = files.filter(({ isUsed }) => isUsed);
    if ((0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)(pattern, path))
        return [{ path, files: kind === "file" ? files : used }];
    const place = (inside) => kind === "folder" ? `${path}/${inside}` : (0,_walk_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInside */ ._l)(path, inside);
    const inner = contents
        .filter((one) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)(pattern, place(one.path)))
        .map((one) => ({
        path: place(one.path),
        files: used.filter((file) => file.path.startsWith((0,_walk_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInside */ ._l)(one.path, ""))),
    }));
    const single = files
        .filter((file) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)(pattern, place(file.path)))
        .map((file) => ({ path: place(file.path), files: [file] }));
    return [...inner, ...single];
}
function judge(line, { path, files }) {
    if (files.length === 0)
        return [tell("expected-native-missing", line, [path, "no native file"])];
    return files.flatMap((file) => {
        const where = files.length === 1 ? path : `${path}: ${file.path}`;
        if (!file.targets.includes(line.target.name))
            return [tell("target-architecture", line, [where, file.description])];
        return isTooNew(line, file)
            ? [tell("target-floor", line, [where, `glibc ${file.glibcFloor ?? ""}`])]
            : [];
    });
}
function isTooNew({ floor }, { glibcFloor }) {
    if (floor === null || floor.libc !== "gnu" || glibcFloor === null)
        return false;
    return (0,_wainwright_binary__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(glibcFloor.split(".").map(Number), [floor.major, floor.minor]) > 0;
}
function tell(code, { text, target, floor }, [file, found]) {
    const from = floor === null ? "" : ` from ${floor.libc} ${floor.major}.${floor.minor} on`;
    return (0,_findings_make_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFinding */ .M)(code, { file, expected: `${target.name}${from} (expect: ${text})`, found });
}


/***/ }),

/***/ 19584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseExpected)
/* harmony export */ });
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30218);
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81706);

const LINE = /^(?<pattern>.+?)\s*=\s*(?<target>\S+)(?:\s+(?<floor>\S+))?$/;
/** Reads `GLOB = target [floor]`, as in `dist/kt_service-* = armv7 2.31`. */
function parseExpected(text) {
    const { pattern, target, floor } = LINE.exec(text)?.groups ?? {};
    if (pattern === undefined || target === undefined)
        return wrong(text, "a line is `GLOB = target [floor]`");
    const parsed = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_0__/* .parseTarget */ .h)(target);
    if (!parsed.ok)
        return wrong(text, parsed.problem);
    const own = { text, pattern, target: parsed.target };
    if (floor === undefined)
        return { ok: true, value: { ...own, floor: parsed.floor } };
    const kind = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_1__/* .floorKind */ .f6)(parsed.target);
    const read = kind === null ? null : (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_1__/* .parseLibcFloor */ .a3)(kind, floor);
    return read === null
        ? wrong(text, `"${floor}" is no version of a C library`)
        : { ok: true, value: { ...own, floor: read } };
}
function wrong(text, problem) {
    return { ok: false, problem: `"${text}": ${problem}` };
}


/***/ }),

/***/ 74769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath),
/* harmony export */   s: () => (/* binding */ pathPattern)
/* harmony export */ });
const WILDCARD = /[*?]/;
/** Reads a path in which `*` and `?` stand for characters of one name and `**` for any folders; null when it has no wildcard. */
function pathPattern(text) {
    const parts = text.split("/");
    const first = parts.findIndex((part) => WILDCARD.test(part));
    if (first < 0)
        return null;
    const fixed = parts.slice(0, first).join("/");
    const isRoot = first > 0 && fixed === "";
    const expression = new RegExp(`^${expressionOf(parts.slice(first))}$`, "su");
    return {
        folder: isRoot ? "/" : fixed || ".",
        matches: (path) => expression.test(path),
        depth: parts.includes("**") ? null : parts.length - first - 1,
    };
}
function expressionOf(parts) {
    return parts
        .map((part, index) => {
        const isLast = index === parts.length - 1;
        if (part === "**")
            return isLast ? ".*" : "(?:[^/]+/)*";
        return `${partExpression(part)}${isLast ? "" : "/"}`;
    })
        .join("");
}
function partExpression(part) {
    return part
        .replaceAll(/[\\^$.|+()[\]{}]/g, String.raw `\$&`)
        .replaceAll(/\*+/g, "[^/]*")
        .replaceAll("?", "[^/]");
}
/** Says whether a path is the one that a text names, literally or as a pattern; `./` before either says nothing. */
function matchesPath(text, path) {
    return matches(withoutDot(text), withoutDot(path));
}
function withoutDot(path) {
    return path.replace(/^(?:\.\/+)+/, "");
}
function matches(text, path) {
    if (text === path)
        return true;
    const pattern = pathPattern(text);
    if (pattern === null)
        return false;
    const prefix = pattern.folder === "." ? "" : `${pattern.folder.replace(/\/$/, "")}/`;
    return path.startsWith(prefix) && pattern.matches(path.slice(prefix.length));
}


/***/ }),

/***/ 12101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);

/** Who has sixty findings learns nothing from the fifty-fifth. */
const MOST = 20;
/** Writes findings for a message, a line each behind its code: of many the first, and how many there are beside. */
function findingLines(findings) {
    const lines = findings
        .slice(0, MOST)
        .map((finding) => `${finding.code}: ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .findingText */ .N)(finding)}`);
    const more = findings.length - MOST;
    return more > 0 ? [...lines, `and ${more} more`] : lines;
}


/***/ }),

/***/ 7629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verifyFolder)
});

// EXTERNAL MODULE: ./packages/verify/src/report/make-report.ts + 42 modules
var make_report = __webpack_require__(48070);
// EXTERNAL MODULE: ./packages/verify/src/image/open-image-archive.ts + 1 modules
var open_image_archive = __webpack_require__(81907);
// EXTERNAL MODULE: ./packages/verify/src/python/follow-imports.ts + 4 modules
var follow_imports = __webpack_require__(46266);
// EXTERNAL MODULE: ./packages/verify/src/walk/artifact.ts
var artifact = __webpack_require__(95195);
// EXTERNAL MODULE: ./packages/verify/src/walk/read-access.ts
var read_access = __webpack_require__(80408);
;// CONCATENATED MODULE: ./packages/verify/src/walk/folder-archive.ts

/** Makes a folder that the caller has walked an archive: every file is open while it is visited, and closed after. */
function folderArchive(folder) {
    return {
        walk: async (visit) => {
            for (const file of folder.files) {
                if (file.kind === "file")
                    await visitFile(folder, file, visit);
                else
                    await visit(toMember(file), unreadable(file.path, "it is no plain file"));
            }
            return [];
        },
    };
}
async function visitFile(folder, file, visit) {
    const member = toMember(file);
    const opened = await folder_archive_open(folder, file.path);
    if (typeof opened === "string")
        return visit(member, unreadable(file.path, opened));
    try {
        await visit(member, {
            access: opened,
            read: async (take) => (0,read_access/* readAccess */.z)(opened, file.path, take),
        });
    }
    finally {
        await opened.close();
    }
}
async function folder_archive_open(folder, path) {
    try {
        return await folder.open(path);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
function toMember({ path, size, kind, mode }) {
    return { path, size, kind, mode: mode ?? null, linkTarget: null };
}
function unreadable(path, detail) {
    return { access: null, read: async () => broken(path, detail) };
}
function broken(path, detail) {
    return { ok: false, problem: { kind: "data-broken", path, detail } };
}

// EXTERNAL MODULE: ./packages/verify/src/walk/text-source.ts
var text_source = __webpack_require__(56586);
;// CONCATENATED MODULE: ./packages/verify/src/walk/folder-texts.ts

/** Makes the files of a folder readable as texts. */
function folderTexts(folder) {
    const files = folder.files.filter((file) => file.kind === "file");
    return (0,text_source/* textSource */.r)(files.map(({ path, size }) => ({
        path,
        size,
        read: async (take) => readWhole(folder, path, take),
    })));
}
async function readWhole(folder, path, take) {
    try {
        const file = await folder.open(path);
        try {
            take(await file.read(0, file.size));
            return true;
        }
        finally {
            await file.close();
        }
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./packages/verify/src/walk/scan-archive.ts
var scan_archive = __webpack_require__(20907);
;// CONCATENATED MODULE: ./packages/verify/src/walk/open-folder.ts






/** Reads a folder: an image's OCI layout by its mark, or one of installed files. Rejects only with LimitExceeded. */
async function openFolder(walk, name, folder) {
    const paths = new Set(folder.files.map((file) => file.path));
    if (paths.has("oci-layout") && paths.has("index.json"))
        return openLayout(walk, name, folder);
    const { files, inner } = await (0,scan_archive/* scanArchive */.i)(walk, folderArchive(folder), "look");
    const imports = await (0,follow_imports/* followImports */.W)(folderTexts(folder), () => true);
    return { ...artifact/* NO_FACTS */.Kj, kind: "folder", name, files, inner, imports, findings: [] };
}
// The parts of an image are few: all stay open until it was read.
async function openLayout(walk, name, folder) {
    const opened = [];
    const known = new Set(folder.files.map((file) => file.path));
    const part = async (path) => {
        if (!known.has(path))
            return null;
        const file = await folder.open(path);
        opened.push(file);
        return file;
    };
    try {
        return await (0,open_image_archive/* openImageArchive */.o)(walk, name, part);
    }
    finally {
        for (const file of opened)
            await file.close();
    }
}

// EXTERNAL MODULE: ./packages/verify/src/verify-file.ts + 34 modules
var verify_file = __webpack_require__(99927);
;// CONCATENATED MODULE: ./packages/verify/src/verify-folder.ts



/** Reads every file of a folder once, and what is inside of it, and tells what the native ones are for. Never rejects. */
async function verifyFolder(input) {
    const { name, folder } = input;
    const bytes = folder.files.reduce((sum, file) => sum + file.size, 0);
    const artifact = await (0,verify_file/* within */.ux)(input, name, bytes, async (walk) => openFolder(walk, name, folder));
    return (0,make_report/* makeReport */.d)((0,verify_file/* subjectOf */.et)(artifact, input));
}


/***/ })

};
