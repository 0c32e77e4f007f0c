export const id = 138;
export const ids = [138];
export const modules = {

/***/ 8138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   savedImage: () => (/* binding */ savedImage)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4731);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6203);
/* harmony import */ var _wainwright_toolchain__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1664);


/**
 * Saves an image that docker or podman has into an archive in a temporary folder; nothing is pulled.
 * @throws Failure `tool-missing` without an engine, `path-missing` when it has no such image.
 */
async function savedImage(host, name) {
    if (name.startsWith("-"))
        throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("path-missing", `${name} is no name of an image`, {
            remedy: "Name it as the engine lists it: `image:alpine:3`, or by its id.",
        });
    const engine = await (0,_wainwright_toolchain__WEBPACK_IMPORTED_MODULE_1__/* .findContainerEngine */ .X)(host);
    const archive = `${await host.files.temporaryFolder("image")}/image.tar`;
    const argv = [engine, "image", "save", "--output", archive, name];
    await (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_2__/* .runTool */ .q)(host, { argv, label: `${engine} image save` }, {
        code: "path-missing",
        what: `${engine} has no image ${name}`,
        remedy: "Build or pull the image first, or name a saved one: an OCI layout or an archive.",
    });
    return archive;
}


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findContainerEngine)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4731);

/**
 * Finds docker or podman, whichever answers.
 * @throws Failure `tool-missing` when neither does.
 */
async function findContainerEngine(host) {
    for (const engine of ["docker", "podman"]) {
        if ((await host.exec.find(engine)) === null)
            continue;
        const answer = await host.exec.run({ argv: [engine, "info"], quiet: true });
        if (answer.exitCode === 0)
            return engine;
    }
    throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("tool-missing", "an image was asked for, but neither docker nor podman answers", {
        remedy: "Start docker, install podman, or leave the image out: a Debian userland needs neither.",
    });
}


/***/ })

};
