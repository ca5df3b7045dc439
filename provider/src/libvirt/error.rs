//! What went wrong, classified once: by libvirt's error number, never by its text, which is for people.

use std::fmt;

use virt::error::{Error as VirtError, ErrorNumber};
use virt_sys as sys;

use super::hint;

/// A call to libvirt that failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// What the caller can decide by.
    pub kind: ErrorKind,
    /// libvirt's error number (`virErrorNumber`); negative for errors of the loader, zero for our own.
    pub code: i32,
    /// The part of libvirt that reports it (`virErrorDomain`).
    pub origin: i32,
    /// libvirt's words.
    pub message: String,
}

/// Classes of failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// There is no such object.
    NotFound,
    /// An object of that name or identity is there already.
    Exists,
    /// Something else uses the object or holds its lock; it may work later.
    Busy,
    /// The user may not do that, or could not be authenticated.
    Denied,
    /// The request cannot be met as it is: wrong document, unsupported feature, wrong state of the object.
    Invalid,
    /// libvirt was not asked, because the operation is cancelled or its time is over.
    Cancelled,
    /// There is no connection, or it broke; what became of the request is unknown.
    Lost,
    /// Anything else.
    Other,
}

/// What a call to libvirt answers.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error of our own.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, code: 0, origin: 0, message: message.into() }
    }

    /// Whether the object is known not to exist.
    pub fn is_not_found(&self) -> bool {
        self.kind == ErrorKind::NotFound
    }

    /// What to try, where the failure is a familiar one.
    pub fn hint(&self) -> Option<String> {
        hint::find(self.code, &self.message)
    }

    /// Whether a driver or daemon did not know a flag of the call.
    pub(super) fn is_unknown_flag(&self) -> bool {
        let code = self.code.cast_unsigned();
        code == sys::VIR_ERR_INVALID_ARG || code == sys::VIR_ERR_ARGUMENT_UNSUPPORTED
    }

    /// Whether the driver has no such function at all.
    pub fn is_unsupported(&self) -> bool {
        self.code.cast_unsigned() == sys::VIR_ERR_NO_SUPPORT
    }

    pub(super) fn with_kind(self, kind: ErrorKind) -> Self {
        Self { kind, ..self }
    }

    pub(super) fn with_message(self, message: String) -> Self {
        Self { message, ..self }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl From<VirtError> for Error {
    fn from(error: VirtError) -> Self {
        let origin = error.domain().to_raw();
        Self {
            kind: error.code().known().map_or(ErrorKind::Other, |number| classify(number, origin)),
            code: error.code().to_raw().cast_signed(),
            origin: origin.cast_signed(),
            message: error.message().trim().to_owned(),
        }
    }
}

fn classify(number: ErrorNumber, origin: sys::virErrorDomain) -> ErrorKind {
    use ErrorNumber::*;
    match number {
        NoDomain | NoNetwork | NoStoragePool | NoStorageVolume | NoSecret | NoNwfilter
        | NoNwfilterBinding | NoInterface | NoNodeDevice | NoDomainSnapshot
        | NoDomainCheckpoint | NoDomainBackup | NoNetworkPort | NoDomainMetadata
        | NoNetworkMetadata | DeviceMissing => ErrorKind::NotFound,
        DomExist | NetworkExist | StorageVolExist | StoragePoolBuilt | NetworkPortExists => {
            ErrorKind::Exists
        }
        ResourceBusy | OperationTimeout | BlockCopyActive => ErrorKind::Busy,
        OperationDenied | AccessDenied | AuthFailed | AuthCancelled | AuthUnavailable => {
            ErrorKind::Denied
        }
        InvalidArg | XmlError | XmlDetail | XmlInvalidSchema | InvalidMac | OsType | Overflow
        | NoName | NoOs | NoKernel | NoRoot | NoDevice | NoSource | NoTarget | NoSupport
        | ConfigUnsupported | ArgumentUnsupported | OperationUnsupported | OperationInvalid
        | CpuIncompatible => ErrorKind::Invalid,
        InvalidConn | Rpc | NoConnect | GnutlsError | Ssh | Libssh => ErrorKind::Lost,
        // The transport reports its trouble as a failed system call or an inner error.
        SystemError | InternalError if origin == sys::VIR_FROM_RPC => ErrorKind::Lost,
        _ => ErrorKind::Other,
    }
}
