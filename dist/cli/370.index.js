export const id = 370;
export const ids = [370];
export const modules = {

/***/ 3370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 57 modules
var src = __webpack_require__(6557);
;// CONCATENATED MODULE: ./actions/verify-native-ext/src/path-pattern.ts
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

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/found-paths.ts


/**
 * Looks up what the lines of `path` name, each file and folder once.
 * @throws Failure `path-missing` that names every line which leads to nothing.
 */
async function findPaths(host, lines) {
    const found = new Map();
    const missing = [];
    for (const line of lines) {
        const paths = await lookUp(host, line);
        if (paths.length === 0)
            missing.push(line);
        for (const path of paths)
            found.set(path.path, path);
    }
    if (missing.length === 0)
        return Array.from(found.values());
    throw new src/* Failure */.HR("path-missing", `nothing is there for ${missing.join(", ")}`, {
        remedy: "Name files, folders or patterns relative to the working directory, one a line.",
    });
}
// A name that is there is taken literally, even with a wildcard in it.
async function lookUp(host, line) {
    const path = line.length > 1 ? line.replace(/\/+$/, "") : line;
    const literal = await lookUpOne(host, path);
    if (literal !== null)
        return [literal];
    const pattern = pathPattern(path);
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

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/inputs.ts

/** Names the action's inputs and how each is read. */
const INPUTS = {
    path: (0,src/* required */.mw)((0,src/* parsed */.Yz)((0,src/* lines */.Mn)().parse)),
    target: (0,src/* parsed */.Yz)(src/* targetWord */.Av),
    "fail-on": (0,src/* oneOf */.yL)(["error", "warning", "never"], "error"),
    import: (0,src/* lines */.Mn)(),
    "python-version": (0,src/* parsed */.Yz)(src/* interpreterWord */.d6),
    "dry-run": (0,src/* flag */.Jt)(false),
};

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/plan.ts
/** Decides what is verified as what: every wheel by itself, the other files of a folder together, a single file alone. */
function plan(found) {
    const steps = found.flatMap((one) => (one.kind === "file" ? [fileStep(one)] : folderSteps(one)));
    const unique = new Map(steps.map((step) => [step.kind === "wheel" ? step.path : `${step.name} files`, step]));
    return Array.from(unique.values());
}
/** Says a step as a dry run tells it. */
function describeStep(step) {
    return step.kind === "wheel"
        ? `verify the wheel ${step.path}`
        : `verify ${step.files.length} files of ${step.name}`;
}
const WHEEL = /\.whl$/i;
function fileStep({ path, size }) {
    if (WHEEL.test(path))
        return { kind: "wheel", path };
    const slash = path.lastIndexOf("/");
    const folder = slash < 0 ? "." : path.slice(0, slash) || "/";
    const files = [{ path: path.slice(slash + 1), size, kind: "file" }];
    return { kind: "files", folder, name: path, files };
}
function folderSteps({ path, files }) {
    const prefix = path === "/" ? "/" : `${path}/`;
    const wheels = files.filter((file) => WHEEL.test(file.path));
    const others = files.filter((file) => !WHEEL.test(file.path));
    const steps = wheels.map((file) => ({ kind: "wheel", path: `${prefix}${file.path}` }));
    return others.length === 0
        ? steps
        : [...steps, { kind: "files", folder: path, name: path, files: others }];
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/tell.ts

/** The runner shows no more annotations of one level for a step. */
const MOST_NOTICES = 10;
/** Logs what is inside an artifact, a line a native file, and annotates its findings. */
function tellArtifact(host, verified) {
    const { path, files, floor, findings } = verified;
    const needs = floor === null ? "" : `, glibc ${floor.glibc} or later`;
    host.log.info(`${path}: ${countOf(files.length, "native file")}${needs}; ${countOf(findings.length, "finding")}`);
    for (const file of files)
        host.log.info(`  ${file.path}: ${file.description}`);
    const notices = findings.filter(({ severity }) => severity === "notice");
    for (const finding of findings)
        if (finding.severity !== "notice")
            annotate(host, path, finding);
    for (const finding of notices.slice(0, MOST_NOTICES))
        annotate(host, path, finding);
    const left = notices.slice(MOST_NOTICES);
    for (const finding of left)
        host.log.info(`notice: ${finding.code}: ${sentence(finding)}`);
}
function annotate(host, path, finding) {
    const place = finding.file === path || path.endsWith(`/${finding.file}`) ? "" : `${path}: `;
    host.log[finding.severity](`${place}${sentence(finding)}\n→ ${finding.remedy}`, {
        title: finding.code,
    });
}
function sentence({ file, expected, found }) {
    return `${file}: expected ${expected}, found ${found}`;
}
/** Writes the job summary: what is inside each artifact, and every finding. */
function summaryOf(artifacts) {
    const findings = artifacts.flatMap((one) => one.findings.map((finding) => ({ path: one.path, ...finding })));
    const inside = (0,src/* markdownTable */.Qj)(["Artifact", "Native files", "For", "glibc", "Findings"], artifacts.map((one) => [
        code(one.path),
        String(one.files.length),
        machines(one),
        one.floor === null ? "" : one.floor.glibc,
        String(one.findings.length),
    ]));
    const told = findings.map((finding) => [
        finding.severity,
        finding.code,
        code(finding.path === finding.file ? finding.file : `${finding.path}: ${finding.file}`),
        finding.expected,
        finding.found,
        finding.remedy,
    ]);
    const heads = ["Weight", "Finding", "Where", "Expected", "Found", "What to do"];
    const title = `### verify-native-ext: ${countOf(artifacts.length, "artifact")}, ${countOf(findings.length, "finding")}`;
    return [title, "", inside, ...(told.length === 0 ? [] : [(0,src/* markdownTable */.Qj)(heads, told)])].join("\n");
}
function machines({ files, kind }) {
    const targets = files.flatMap((file) => file.targets.slice(0, 1));
    const names = Array.from(new Set(targets)).toSorted().join(", ");
    return names === "" && kind === "wheel" && files.length === 0 ? "any" : names;
}
function code(text) {
    return `\`${text.replaceAll("`", "'")}\``;
}
/** Writes a number with its noun. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// EXTERNAL MODULE: ./packages/verify/src/index.ts + 34 modules
var verify_src = __webpack_require__(1139);
;// CONCATENATED MODULE: ./actions/verify-native-ext/src/verify-step.ts

/** Reads one artifact through the host, a part at a time, and verifies it. */
async function verifyStep(host, step, expectation) {
    return step.kind === "wheel"
        ? verifyWheelFile(host, step.path, expectation)
        : verifyFiles(host, step, expectation);
}
async function verifyWheelFile(host, path, expectation) {
    const source = await host.files.openForReading(path);
    try {
        const fileName = path.slice(path.lastIndexOf("/") + 1);
        const report = await (0,verify_src/* verifyWheel */.RH)({ fileName, source, expectation });
        return { ...report, path, sha256: await host.files.sha256(path) };
    }
    finally {
        await source.close();
    }
}
async function verifyFiles(host, step, expectation) {
    const { name, folder, files } = step;
    const open = (path) => host.files.openForReading(folder === "/" ? `/${path}` : `${folder}/${path}`);
    const report = await (0,verify_src/* verifyFolder */.Mh)({ name, folder: { files, open }, expectation });
    return { ...report, path: name, sha256: null };
}

;// CONCATENATED MODULE: ./actions/verify-native-ext/src/run.ts






const OUTPUTS = ["report", "passed", "files"];
/** Raised when what `report` holds changes its meaning. */
const REPORT_VERSION = 1;
/** Verifies wheels and folders, and imports the wheels where that is asked for. */
const action = (0,src/* defineAction */.QP)({
    name: "verify-native-ext",
    inputs: INPUTS,
    outputs: OUTPUTS,
    run,
});
async function run(inputs, host) {
    const steps = plan(await findPaths(host, inputs.path));
    if (steps.length === 0)
        throw nothing(inputs);
    if (inputs["dry-run"])
        return dryRun(steps, host);
    const artifacts = [];
    for (const step of steps)
        artifacts.push(await verifyStep(host, step, inputs.target));
    const told = artifacts.filter(isWorthTelling);
    if (told.length === 0)
        throw nothing(inputs);
    for (const artifact of told)
        tellArtifact(host, artifact);
    await host.runner.summary(summaryOf(told));
    const failing = told.flatMap((one) => one.findings).filter((finding) => fails(finding, inputs));
    if (failing.length > 0)
        throw reported(failing, outputsOf(told, [], false));
    return outputsOf(told, await importAll(inputs, told, host), true);
}
function dryRun(steps, host) {
    for (const step of steps)
        host.log.info(`would ${describeStep(step)}`);
    return outputsOf([], [], true);
}
// A folder of wheels holds other files too, and a .deb is none that is read: to pass these would be to vouch for them.
function isWorthTelling({ kind, files, findings }) {
    const isFound = files.some((file) => file.isRead);
    return kind === "wheel" || isFound || findings.some(({ severity }) => severity !== "notice");
}
function fails({ severity }, inputs) {
    const level = inputs["fail-on"];
    return level !== "never" && (severity === "error" || severity === level);
}
async function importAll(inputs, artifacts, host) {
    if (inputs.import.length === 0)
        return [];
    const wheels = artifacts.filter(({ kind }) => kind === "wheel");
    if (wheels.length === 0)
        throw new src/* Failure */.HR("nothing-to-verify", "import needs a wheel, and none was found", {
            remedy: "Name a wheel, or a folder of wheels, in path.",
        });
    // Userlands cost time to load and to make: only who asks for an import pays.
    const { importWheels } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(909), __webpack_require__.e(999), __webpack_require__.e(44)]).then(__webpack_require__.bind(__webpack_require__, 9044));
    return importWheels(host, {
        wheels,
        imports: inputs.import,
        target: inputs.target?.target ?? null,
        interpreter: inputs["python-version"],
    });
}
function outputsOf(artifacts, imports, passed) {
    const told = imports.map((one) => ({ ...one }));
    return {
        report: { version: REPORT_VERSION, passed, artifacts, imports: told },
        passed,
        files: artifacts.map(({ path }) => path),
    };
}
function reported(failing, outputs) {
    const [first] = failing;
    const lines = failing.map(({ code, file, expected, found }) => `${code}: ${file}: expected ${expected}, found ${found}`);
    const message = `${countOf(failing.length, "finding")}\n${lines.join("\n")}`;
    return new src/* Failure */.HR("findings-reported", message, { remedy: first?.remedy ?? "", outputs });
}
function nothing(inputs) {
    const message = `no wheel and no native file was found in ${inputs.path.join(", ")}`;
    return new src/* Failure */.HR("nothing-to-verify", message, {
        remedy: "Name wheels, folders of installed files, or native files.",
    });
}


/***/ })

};
