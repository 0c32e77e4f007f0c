export const id = 739;
export const ids = [739];
export const modules = {

/***/ 92739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbomOfImage: () => (/* binding */ sbomOfImage)
});

// EXTERNAL MODULE: ./packages/archive/src/image/read-image-layout.ts + 4 modules
var read_image_layout = __webpack_require__(77018);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/registry/src/oci/descriptor.ts
var descriptor = __webpack_require__(53678);
// EXTERNAL MODULE: ./packages/registry/src/attest/sbom/cyclonedx.ts
var cyclonedx = __webpack_require__(1544);
// EXTERNAL MODULE: ./packages/wheel/src/metadata.ts
var metadata = __webpack_require__(79186);
// EXTERNAL MODULE: ./packages/wheel/src/project-name.ts
var project_name = __webpack_require__(84956);
;// CONCATENATED MODULE: ./packages/registry/src/attest/sbom/apk-packages.ts
/** Reads the packages that apk has installed (its database lib/apk/db/installed: apk-tools, apk-package(5) and "Apk spec"). */
function apkPackages(text) {
    return text.split(/\n\n+/).flatMap((paragraph) => {
        const field = (letter) => paragraph
            .split("\n")
            .find((line) => line.startsWith(`${letter}:`))
            ?.slice(2)
            .trim() ?? "";
        const [name, version] = [field("P"), field("V")];
        if (name === "" || version === "")
            return [];
        const origin = field("o");
        return [
            {
                ...{ name, version, architecture: field("A"), licence: field("L") },
                source: origin === name ? "" : origin,
                needs: names(field("D")).map((one) => [one]),
                provides: names(field("p")),
            },
        ];
    });
}
/** `so:libc.so.1=1 musl>=1.2 !conflict`: without versions, and without what must not be there. */
function names(text) {
    return text
        .split(/\s+/)
        .filter((one) => one !== "" && !one.startsWith("!"))
        .map((one) => one.replace(/[<>=~@].*$/, ""));
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/sbom/dpkg-packages.ts
const FIELD = /^([A-Za-z0-9-]+):[ \t]*(.*)$/;
/**
 * Reads the packages that dpkg has installed: its status file, or one of the files of status.d that images without dpkg have
 * (deb-control(5); dpkg-query(1), "status"). What is only left over of a removed package does not count.
 */
function dpkgPackages(text) {
    return text.split(/\n(?:[ \t]*\n)+/).flatMap((paragraph) => packageOf(fieldsOf(paragraph)));
}
function packageOf(fields) {
    const text = (name) => fields.get(name) ?? "";
    const [name, version, status] = [text("package"), text("version"), text("status")];
    if (name === "" || version === "" || (status !== "" && !status.endsWith(" installed")))
        return [];
    return [
        {
            ...{ name, version, architecture: text("architecture"), licence: "" },
            source: (text("source").split("(")[0] ?? "").trim(),
            needs: [...relations(text("pre-depends")), ...relations(text("depends"))],
            provides: relations(text("provides")).flat(),
        },
    ];
}
/** deb-control(5), "Depends": `a (>= 1) | b, c:any`. */
function relations(text) {
    return text
        .split(",")
        .map((one) => one.split("|").flatMap((name) => /^\s*([a-z0-9][a-z0-9+.-]*)/i.exec(name)?.[1] ?? []))
        .filter((names) => names.length > 0);
}
/** Values that go on in further lines are cut: none that is read here does. */
function fieldsOf(paragraph) {
    const fields = new Map();
    for (const line of paragraph.split("\n")) {
        const [, name = "", value = ""] = FIELD.exec(line) ?? [];
        if (name !== "")
            fields.set(name.toLowerCase(), value.trim());
    }
    return fields;
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/sbom/os-release.ts
const LINE = /^([A-Z_]+)=(.*)$/;
/** Reads os-release(5); null where it does not say which system it is. */
function osRelease(text) {
    const fields = new Map();
    for (const line of text.split("\n")) {
        const [, name = "", value = ""] = LINE.exec(line.trim()) ?? [];
        if (name !== "")
            fields.set(name, unquoted(value));
    }
    const id = fields.get("ID") ?? "";
    if (!/^[a-z0-9._-]+$/.test(id))
        return null;
    return { id, version: fields.get("VERSION_ID") ?? "" };
}
/** Quoted as a shell does. */
function unquoted(value) {
    const [, quote = "", inner = ""] = /^(["'])(.*)\1$/.exec(value) ?? [];
    return quote === "" ? value : inner.replace(/\\(["'$`\\])/g, "$1");
}

// EXTERNAL MODULE: ./packages/registry/src/attest/sbom/python-licences.ts
var python_licences = __webpack_require__(71764);
// EXTERNAL MODULE: ./packages/registry/src/attest/sbom/python-needs.ts
var python_needs = __webpack_require__(22459);
// EXTERNAL MODULE: ./packages/registry/src/attest/sbom/package-url.ts
var package_url = __webpack_require__(74713);
;// CONCATENATED MODULE: ./packages/registry/src/attest/sbom/system-bom.ts

/** Lists the packages of an image's system, and which needs which: of several that would serve the first that is there. */
function systemBom(type, release, packages) {
    const byUrl = new Map(packages.map((one) => [urlOf(type, release, one), one]));
    const serving = new Map();
    for (const [ref, { provides }] of byUrl)
        for (const name of provides)
            serving.set(name, ref);
    for (const [ref, { name }] of byUrl)
        serving.set(name, ref);
    const needs = [...byUrl].map(([ref, one]) => [
        ref,
        one.needs
            .flatMap((names) => names.flatMap((name) => serving.get(name) ?? []).slice(0, 1))
            .filter((needed) => needed !== ref),
    ]);
    const components = [...byUrl].map(([ref, { name, version, licence }]) => ({
        ...{ type: "library", "bom-ref": ref, name, version, purl: ref },
        ...(licence === "" ? {} : { licenses: [{ license: { name: licence } }] }),
    }));
    return { components, needs: new Map(needs) };
}
const SYSTEMS = { deb: "debian", apk: "alpine" };
function urlOf(type, release, one) {
    const { name, version, architecture, source } = one;
    const { id, version: of } = release ?? { id: SYSTEMS[type], version: "" };
    const distro = release === null ? "" : [id, of].filter((part) => part !== "").join("-");
    // "upstream" is what scanners of weaknesses look for: they know sources, not packages.
    const qualifiers = { arch: architecture, distro, upstream: source };
    return (0,package_url/* packageUrl */.E)({ type, namespace: id, name, version, qualifiers });
}

// EXTERNAL MODULE: ./packages/registry/src/attest/sbom/wheelhouse-bom.ts
var wheelhouse_bom = __webpack_require__(54951);
;// CONCATENATED MODULE: ./packages/registry/src/attest/sbom/image-bom.ts








const OS_RELEASE = /^(?:etc|usr\/lib)\/os-release$/;
const DPKG = /^var\/lib\/dpkg\/status(?:\.d\/(?!.*\.md5sums$)[^/]+)?$/;
const APK = /^(?:usr\/)?lib\/apk\/db\/installed$/;
const PYTHON = /(?:^|\/)[^/]+\.dist-info\/METADATA$/;
/** The packages of RPM lie in a database that is not read here. */
const RPM = /^(?:var\/lib|usr\/lib\/sysimage)\/rpm\/(?:rpmdb\.sqlite|Packages(?:\.db)?)$/;
/** Says what of an image's files tells what is in it. */
function tellsOfPackages(path) {
    if (RPM.test(path))
        return "presence";
    const isTelling = OS_RELEASE.test(path) || DPKG.test(path) || APK.test(path) || PYTHON.test(path);
    return isTelling ? "content" : null;
}
/** Lists what an image is made of: its system, the packages of that (dpkg's, apk's), and Python's distributions. */
function imageBom({ contents, seen }, subject) {
    const texts = (isWanted) => [...contents]
        .filter(([path]) => isWanted(path))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, bytes]) => new TextDecoder().decode(bytes));
    const [release = null] = texts((path) => OS_RELEASE.test(path)).map(osRelease);
    const systems = [
        systemBom("deb", release, texts((path) => DPKG.test(path)).flatMap(dpkgPackages)),
        systemBom("apk", release, texts((path) => APK.test(path)).flatMap(apkPackages)),
    ];
    const parsed = texts((path) => PYTHON.test(path)).map(metadata/* parseMetadata */.j);
    const python = pythonBom(parsed.flatMap((one) => (one.ok ? [one.metadata] : [])));
    const system = release === null
        ? []
        : [
            {
                ...{ type: "operating-system", "bom-ref": `system:${release.id}`, name: release.id },
                ...(release.version === "" ? {} : { version: release.version }),
            },
        ];
    const parts = [...systems, python];
    return {
        subject,
        components: [...system, ...parts.flatMap(({ components }) => components)],
        needs: new Map(parts.flatMap(({ needs }) => [...needs])),
        isIncomplete: seen.size > 0 || parsed.some(({ ok }) => !ok),
    };
}
/** A distribution that lies in two places is one. */
function pythonBom(all) {
    const needsOf = (0,python_needs/* pythonNeeds */.S)(all);
    const byUrl = new Map(all.map((metadata) => [(0,wheelhouse_bom/* pythonUrl */.I)(metadata), metadata]));
    const named = new Map();
    for (const [ref, { name }] of byUrl) {
        const project = (0,project_name/* normalizeProjectName */.yz)(name);
        named.set(project, [...(named.get(project) ?? []), ref]);
    }
    const components = [...byUrl].map(([ref, metadata]) => {
        const licenses = (0,python_licences/* pythonLicences */.f)(metadata);
        const { name, version } = metadata;
        return {
            ...{ type: "library", "bom-ref": ref, name, version, purl: ref },
            ...(licenses === null ? {} : { licenses }),
        };
    });
    const needs = [...byUrl].map(([ref, metadata]) => [
        ref,
        needsOf(metadata).flatMap((project) => named.get(project) ?? []),
    ]);
    return { components, needs: new Map(needs) };
}

// EXTERNAL MODULE: ./packages/archive/src/open-tar.ts
var open_tar = __webpack_require__(12950);
// EXTERNAL MODULE: ./packages/verify/src/image/whiteouts.ts
var whiteouts = __webpack_require__(88113);
;// CONCATENATED MODULE: ./packages/registry/src/attest/sbom/image-files.ts


/** All of it is held in memory. A list of a large system's packages is a hundredth of that. */
const MOST_BYTES = 256 * 2 ** 20;
/**
 * Reads some files of an image, as a container would find them: those of its layers that no later layer hides (OCI image-spec,
 * layer.md). Links are not followed.
 */
async function imageFiles(layers, wanted) {
    const contents = new Map();
    const seen = new Set();
    const problems = [];
    let left = MOST_BYTES;
    for (const { access, name } of layers) {
        if (access === null) {
            problems.push({ kind: "data-broken", path: name, detail: "the layer is not there" });
            continue;
        }
        const paths = [];
        const own = { contents: new Map(), seen: new Set() };
        const walked = await (0,open_tar/* openTar */.O)(access).walk(async ({ path: written, kind }, content) => {
            const path = written.replace(/^(?:\.?\/)+/, "");
            // A folder of the same name hides nothing of what is in it.
            if (kind !== "folder")
                paths.push(path);
            const how = kind === "file" ? wanted(path) : null;
            if (how === "presence")
                own.seen.add(path);
            if (how !== "content")
                return;
            const bytes = await readWhole(content, left);
            if (bytes === null)
                problems.push({ kind: "data-broken", path, detail: "it cannot be read" });
            else
                own.contents.set(path, bytes);
            left -= bytes?.length ?? 0;
        });
        problems.push(...walked.filter(isSerious));
        const isHidden = (0,whiteouts/* hiddenBy */.W)(paths);
        for (const path of [...contents.keys()].filter(isHidden))
            contents.delete(path);
        for (const path of [...seen].filter(isHidden))
            seen.delete(path);
        for (const [path, bytes] of own.contents)
            contents.set(path, bytes);
        for (const path of own.seen)
            seen.add(path);
    }
    return { contents, seen, problems };
}
/** A layer may name a file twice, and links that lead anywhere are a system's daily bread. */
function isSerious({ kind }) {
    return kind !== "duplicate-name" && kind !== "unsafe-path";
}
async function readWhole(content, most) {
    const pieces = [];
    let size = 0;
    const read = await content.read((piece) => {
        size += piece.length;
        if (size <= most)
            pieces.push(Uint8Array.from(piece));
    });
    return read.ok && size <= most ? Uint8Array.from(Buffer.concat(pieces)) : null;
}

// EXTERNAL MODULE: ./packages/registry/src/attest/sbom/source-epoch.ts
var source_epoch = __webpack_require__(61740);
// EXTERNAL MODULE: ./packages/registry/src/attest/sbom/subject.ts
var sbom_subject = __webpack_require__(5137);
;// CONCATENATED MODULE: ./packages/registry/src/attest/sbom-of-image.ts








/**
 * Lists what an image is made of: a software bill of materials (CycloneDX 1.6, JSON) of what dpkg, apk and Python say is installed in
 * it. It has the time that SOURCE_DATE_EPOCH says, or none, and the same image gives the same list.
 * @throws Failure `artifact-refused` where there is no such image, or it cannot be read.
 */
async function sbomOfImage(host, listed) {
    const { layout, subject } = listed;
    const opened = [];
    const source = async (path) => {
        const whole = `${layout}/${path}`;
        if (!(await host.files.exists(whole)))
            return null;
        const file = await host.files.openForReading(whole);
        opened.push(file);
        return file;
    };
    try {
        const { images } = await (0,read_image_layout/* readImageLayout */.q)(source);
        const fitting = images.filter(({ indexPlatform, configPlatform }) => listed.platform === null ||
            [indexPlatform, configPlatform].map(plain).includes(plain(listed.platform)));
        const [image, another] = fitting;
        if (image === undefined || another !== undefined)
            throw refused(listed, `it has ${fitting.length} such images`);
        const { problems, ...files } = await imageFiles(image.layers, tellsOfPackages);
        const [problem] = [...image.problems, ...problems];
        if (problem !== undefined)
            throw refused(listed, `${problem.path ?? "it"}: ${problem.detail}`);
        const bom = imageBom(files, (0,sbom_subject/* subjectOf */.e)("container", subject));
        return (0,cyclonedx/* formatCycloneDx */.$)(bom, (0,source_epoch/* sourceEpoch */.J)(host));
    }
    finally {
        for (const file of opened)
            await file.close();
    }
}
/** One platform has several names: linux/arm64/v8 is linux/arm64. */
function plain(platform) {
    return platform === null ? null : (0,descriptor/* platformText */.VQ)((0,descriptor/* platformObject */.R4)(platform));
}
function refused({ layout, platform }, reason) {
    const what = platform === null ? "the image" : `the image for ${platform}`;
    return new failure/* Failure */.H("artifact-refused", `${what} in ${layout} cannot be listed: ${reason}`, {
        remedy: "Check the platform, and build the image again.",
    });
}


/***/ }),

/***/ 62911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ libraryName),
/* harmony export */   k: () => (/* binding */ isBundledLibrary)
/* harmony export */ });
/** Where auditwheel and delvewheel put libraries (NAME.libs), and where delocate does (.dylibs). */
const FOLDER = /(?:^|\/)(?:[^/]+\.libs|\.libs|\.dylibs)\/[^/]+$/;
/** libssl-1f3a2b4c.so.3, libgfortran.5.dylib, msvcp140-0123….dll. */
const NATIVE = /\.(?:so(?:\.[\w.-]*)?|dylib|dll)$/i;
/** Tells whether a member of a wheel is a library that was put in by a repair. */
function isBundledLibrary(path) {
    return FOLDER.test(path) && NATIVE.test(path);
}
/** What a repair puts into a name, so that no two libraries share one: eight digits of auditwheel's, 32 of delvewheel's. */
const REPAIRED = /-(?:[0-9a-f]{8}|[0-9a-f]{32})(?=\.)/;
/** File systems take no longer names. */
const LONGEST = 255;
const VERSIONED = /^(.+?)\.(?:so\.(\d[\w.]*)|(\d[\w.]*)\.(?:so|dylib))$/;
/**
 * Reads a library's name and version out of its file's name, which a repair makes its SONAME (its install name), too; the version is
 * null where it has none: it is that of the interface, as Debian's packages of libraries are named by.
 */
function libraryName(path) {
    const plain = path.slice(path.lastIndexOf("/") + 1).replace(REPAIRED, "");
    if (plain.length > LONGEST)
        return { name: plain, version: null };
    const [, stem, after, before] = VERSIONED.exec(plain) ?? [];
    if (stem !== undefined)
        return { name: stem, version: after ?? before ?? null };
    return { name: plain.replace(/\.(?:so|dylib|dll)$/i, ""), version: null };
}


/***/ }),

/***/ 1544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ formatCycloneDx)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Our own: a name in it is the sum of a list (RFC 9562, 5.5). */
const NAMESPACE = "5b9f3b1c-6c0e-4c55-9d0a-0f6f0d2f5a11";
/**
 * Writes a list as CycloneDX 1.6 (ECMA-424; https://cyclonedx.org/docs/1.6/json/), the same bytes for the same content.
 * @param epoch in seconds since 1970, as SOURCE_DATE_EPOCH says it; null for a list without a time.
 */
function formatCycloneDx(bom, epoch) {
    const components = bom.components.toSorted(byRef);
    const { subject, isIncomplete } = bom;
    const ref = subject["bom-ref"];
    const content = {
        metadata: {
            ...(epoch === null ? {} : { timestamp: new Date(epoch * 1000).toISOString() }),
            tools: { components: [{ type: "application", name: "wainwright" }] },
            component: subject,
        },
        components,
        dependencies: [
            { ref, dependsOn: firstNeeded(components, bom.needs) },
            ...components.map((one) => {
                const needed = [...new Set(bom.needs.get(one["bom-ref"]))].toSorted();
                return { ref: one["bom-ref"], ...(needed.length === 0 ? {} : { dependsOn: needed }) };
            }),
        ],
        ...(isIncomplete ? { compositions: [{ aggregate: "incomplete", assemblies: [ref] }] } : {}),
    };
    const head = {
        $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
        bomFormat: "CycloneDX",
        specVersion: "1.6",
        serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
        version: 1,
    };
    return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`;
}
function byRef(one, other) {
    return one["bom-ref"] < other["bom-ref"] ? -1 : 1;
}
/** What nothing else needs; all of it where each needs another. */
function firstNeeded(components, needs) {
    const needed = new Set([...needs.values()].flat());
    const refs = components.map((one) => one["bom-ref"]);
    const first = refs.filter((ref) => !needed.has(ref));
    return first.length === 0 ? refs : first;
}
/** RFC 9562, version 5. */
function uuidOf(text) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
    const namespace = Buffer.from(NAMESPACE.replaceAll("-", ""), "hex");
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(namespace).update(sum).digest();
    hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
    hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = hash.toString("hex", 0, 16);
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}


/***/ }),

/***/ 74713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ packageUrl)
/* harmony export */ });
/** Writes a package URL (ECMA-427; https://github.com/package-url/purl-spec). Empty qualifiers are left out. */
function packageUrl({ type, namespace, name, version, qualifiers }) {
    const place = namespace === null ? [] : [encoded(namespace)];
    const more = Object.entries(qualifiers)
        .filter(([, value]) => value !== "")
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${encoded(value)}`);
    const query = more.length === 0 ? "" : `?${more.join("&")}`;
    return `pkg:${[type, ...place, encoded(name)].join("/")}@${encoded(version)}${query}`;
}
/** "Character encoding": colons stand as they are; what encodeURIComponent leaves alone beyond that is encoded, too. */
function encoded(text) {
    return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"))
        .replaceAll("%3A", ":")
        .replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 71764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ pythonLicences)
/* harmony export */ });
/** A text of the licence itself is no name of one. */
const LONGEST_NAME = 100;
const CLASSIFIER = /^License :: (?:OSI Approved :: )?(.+)$/;
/**
 * Reads the licences that core metadata name: an SPDX expression (PEP 639) goes before classifiers, and those before free words.
 * Null where they name none.
 */
function pythonLicences({ fields }) {
    const [expression] = fields.get("license-expression") ?? [];
    if (expression !== undefined && expression !== "")
        return [{ expression }];
    const classified = (fields.get("classifier") ?? []).flatMap((one) => CLASSIFIER.exec(one)?.[1] ?? []);
    const free = (fields.get("license") ?? []).filter(isName);
    const names = classified.length > 0 ? classified : free;
    const sorted = [...new Set(names)].toSorted();
    return sorted.length === 0 ? null : sorted.map((name) => ({ license: { name } }));
}
function isName(text) {
    return text !== "" && text !== "UNKNOWN" && text.length <= LONGEST_NAME && !text.includes("\n");
}


/***/ }),

/***/ 22459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pythonNeeds)
/* harmony export */ });
/* harmony import */ var _wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84956);

/** A requirement's name, its extras and the rest (PEP 508). */
const REQUIREMENT = /^([a-z0-9][a-z0-9._-]*)\s*(?:\[([^\]]*)\])?([^]*)$/i;
const EXTRA = /\bextra\s*==\s*["']([^"']*)["']/;
/**
 * Makes a function that says which projects a distribution requires (PEP 503's form), among all of these. What only an extra requires
 * counts where one of them asks for that extra; other conditions (the system's, Python's) are not looked at.
 */
function pythonNeeds(all) {
    const asked = new Set(all
        .flatMap(requirementsOf)
        .flatMap(({ project, extras }) => extras.map((extra) => `${project}[${extra}]`)));
    return (metadata) => {
        const own = (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz)(metadata.name);
        const counting = requirementsOf(metadata).filter(({ partOf, project }) => project !== own && (partOf === null || asked.has(`${own}[${partOf}]`)));
        return [...new Set(counting.map(({ project }) => project))].toSorted();
    };
}
function requirementsOf({ requiresDist }) {
    return requiresDist.flatMap((text) => {
        const [, name = "", extras = "", rest = ""] = REQUIREMENT.exec(text) ?? [];
        if (name === "")
            return [];
        const [, partOf] = EXTRA.exec(rest) ?? [];
        return [
            {
                project: (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz)(name),
                extras: extras.split(",").map((one) => (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz)(one.trim())),
                partOf: partOf === undefined ? null : (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz)(partOf),
            },
        ];
    });
}


/***/ }),

/***/ 61740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceEpoch)
/* harmony export */ });
/** Reads the time that what is made is to have, in seconds since 1970; null where nothing says one (https://reproducible-builds.org/specs/source-date-epoch/). */
function sourceEpoch(host) {
    const given = host.env("SOURCE_DATE_EPOCH");
    return given !== null && /^\d{1,11}$/.test(given) ? Number(given) : null;
}


/***/ }),

/***/ 5137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/** Makes the component that a list is about. */
function subjectOf(type, { name, version }) {
    const ref = version === null ? `subject:${name}` : `subject:${name}@${version}`;
    return { type, "bom-ref": ref, name, ...(version === null ? {} : { version }) };
}


/***/ }),

/***/ 54951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pythonUrl),
/* harmony export */   w: () => (/* binding */ wheelhouseBom)
/* harmony export */ });
/* harmony import */ var _wainwright_wheel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84956);
/* harmony import */ var _bundled_library_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62911);
/* harmony import */ var _package_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74713);
/* harmony import */ var _python_licences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71764);
/* harmony import */ var _python_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22459);





/** Lists what a wheelhouse is made of: its releases, the files of each, and what is inside of those. */
function wheelhouseBom(files, subject) {
    const needsOf = (0,_python_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonNeeds */ .S)(files.map(({ metadata }) => metadata));
    const releases = new Map();
    const different = new Map(files.map((file) => [refOf(file), file])).values();
    for (const file of [...different].toSorted((a, b) => (refOf(a) < refOf(b) ? -1 : 1))) {
        const ref = pythonUrl(file.metadata);
        releases.set(ref, [...(releases.get(ref) ?? []), file]);
    }
    const named = new Map();
    for (const [ref, [file]] of releases) {
        const project = (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProjectName */ .yz)(file?.metadata.name ?? "");
        named.set(project, [...(named.get(project) ?? []), ref]);
    }
    const needs = [...releases].map(([ref, of]) => {
        const projects = of.flatMap(({ metadata }) => needsOf(metadata));
        return [ref, projects.flatMap((project) => named.get(project) ?? [])];
    });
    const components = [...releases].map(([ref, of]) => releaseOf(ref, of));
    return { subject, components, needs: new Map(needs), isIncomplete: false };
}
/** Writes the package URL of a release. */
function pythonUrl({ name, version }) {
    const own = { type: "pypi", namespace: null, qualifiers: {} };
    return (0,_package_url_js__WEBPACK_IMPORTED_MODULE_2__/* .packageUrl */ .E)({ ...own, name: (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProjectName */ .yz)(name), version });
}
function releaseOf(ref, files) {
    const [first] = files;
    const { name = "", version = "" } = first?.metadata ?? {};
    const licenses = first === undefined ? null : (0,_python_licences_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonLicences */ .f)(first.metadata);
    return {
        ...{ type: "library", "bom-ref": ref, name, version, purl: ref },
        ...(licenses === null ? {} : { licenses }),
        ...(files.length === 1 && first !== undefined ? hashesOf(first) : {}),
        components: files.map(fileOf),
    };
}
/** One name may stand in two folders, for two files. */
function refOf({ name, sha256 }) {
    return `file:${name}?sha256=${sha256}`;
}
function fileOf(file) {
    const ref = refOf(file);
    const own = { type: "file", "bom-ref": ref, name: file.name, ...hashesOf(file) };
    const libraries = file.libraries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const inside = [
        ...libraries.map((library) => libraryOf(ref, library)),
        ...file.embedded.map((part) => embeddedOf(ref, part)),
    ];
    return inside.length === 0 ? own : { ...own, components: inside };
}
function embeddedOf(ref, { name, version, purl }) {
    const own = { type: "library", "bom-ref": `${ref}#${purl}`, name, purl };
    return version === null ? own : { ...own, version };
}
function libraryOf(ref, library) {
    const { name, version } = (0,_bundled_library_js__WEBPACK_IMPORTED_MODULE_4__/* .libraryName */ .b)(library.path);
    return {
        ...{ type: "library", "bom-ref": `${ref}#${library.path}`, name },
        ...(version === null ? {} : { version }),
        ...hashesOf(library),
    };
}
function hashesOf({ sha256 }) {
    return { hashes: [{ alg: "SHA-256", content: sha256 }] };
}


/***/ })

};
