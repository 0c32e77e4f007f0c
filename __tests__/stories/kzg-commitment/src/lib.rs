//! KZG commitments to blobs (EIP-4844) for Python, with Ethereum's trusted setup.
use c_kzg::{ethereum_kzg_settings, Blob};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// Commits to a blob of 4096 field elements of 32 bytes, big-endian: 48 bytes, a compressed point of the curve.
#[pyfunction]
fn commit<'py>(py: Python<'py>, blob: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
    let refused = |error: c_kzg::Error| PyValueError::new_err(format!("{error:?}"));
    let blob = Blob::from_bytes(blob).map_err(refused)?;
    let commitment = ethereum_kzg_settings(0)
        .blob_to_kzg_commitment(&blob)
        .map_err(refused)?;
    Ok(PyBytes::new(py, commitment.to_bytes().as_slice()))
}

#[pymodule]
fn kzg_commitment(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(commit, module)?)
}
