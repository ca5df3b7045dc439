//! Errors of libvirt, classified by their number, never by their text, which is only for users.

use std::fmt;

use virt::error::{Error as VirtError, ErrorNumber};
use virt_sys as sys;

use super::hint;
use super::loader::{FUNCTION_ABSENT, LIBRARY_ABSENT};

/// A failed call to libvirt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// Its class, on which callers base decisions.
    pub kind: ErrorKind,
    /// libvirt's error number (`virErrorNumber`); negative for errors of the loader, zero for errors of the provider.
    pub code: i32,
    /// The part of libvirt that reports it (`virErrorDomain`).
    pub origin: i32,
    /// libvirt's message.
    pub message: String,
}

/// Classes of failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// The object does not exist.
    NotFound,
    /// An object with that name or identity exists already.
    Exists,
    /// The object is in use or locked; the call may succeed later.
    Busy,
    /// The user is not authorized or could not be authenticated.
    Denied,
    /// The request is invalid: invalid document, unsupported feature, wrong state of the object.
    Invalid,
    /// The call was not made, because the operation was cancelled or timed out.
    Cancelled,
    /// There is no connection, or it was lost; the result of the call is unknown.
    Lost,
    /// Anything else.
    Other,
}

/// The result of a call to libvirt.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error of the provider itself.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, code: 0, origin: 0, message: message.into() }
    }

    /// Whether the object is known not to exist.
    pub fn is_not_found(&self) -> bool {
        self.kind == ErrorKind::NotFound
    }

    /// The fix, if the failure is a known one.
    pub fn hint(&self) -> Option<String> {
        hint::find(self.code, &self.message)
    }

    /// Whether the driver or the daemon does not support a flag of the call.
    pub(super) fn is_unknown_flag(&self) -> bool {
        let code = self.code.cast_unsigned();
        code == sys::VIR_ERR_INVALID_ARG || code == sys::VIR_ERR_ARGUMENT_UNSUPPORTED
    }

    /// Whether the driver does not support the function.
    pub fn is_unsupported(&self) -> bool {
        self.code.cast_unsigned() == sys::VIR_ERR_NO_SUPPORT
    }

    /// Whether libvirt timed out while it waited for the guest or for another call.
    pub fn is_timeout(&self) -> bool {
        self.code.cast_unsigned() == sys::VIR_ERR_OPERATION_TIMEOUT
    }

    /// Whether other calls for the object would fail too: it does not exist, there is no connection, or the operation
    /// was cancelled.
    pub fn is_fatal(&self) -> bool {
        matches!(
            self.kind,
            ErrorKind::NotFound | ErrorKind::Denied | ErrorKind::Cancelled | ErrorKind::Lost
        )
    }

    /// Whether a library of this machine, or a function of it, is missing.
    pub fn is_of_loader(&self) -> bool {
        self.code == LIBRARY_ABSENT || self.code == FUNCTION_ABSENT
    }

    /// Whether the guest agent does not answer; it may answer later.
    pub fn is_agent_unresponsive(&self) -> bool {
        let code = self.code.cast_unsigned();
        code == sys::VIR_ERR_AGENT_UNRESPONSIVE
            || code == sys::VIR_ERR_AGENT_UNSYNCED
            || code == sys::VIR_ERR_AGENT_COMMAND_TIMEOUT
    }

    pub(super) fn with_kind(self, kind: ErrorKind) -> Self {
        Self { kind, ..self }
    }

    pub(super) fn with_message(self, message: String) -> Self {
        Self { message, ..self }
    }

    /// The same error, with a sentence about its consequence.
    pub(crate) fn with_consequence(self, consequence: &str) -> Self {
        let message = format!("{}. {consequence}", self.message.trim_end_matches('.'));
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
        // The transport reports its failures as a failed system call or an internal error.
        SystemError | InternalError if origin == sys::VIR_FROM_RPC => ErrorKind::Lost,
        _ => ErrorKind::Other,
    }
}
