//! Functions of libvirt that the `virt` crate does not wrap, or whose errors it does not report; and the system call
//! that detaches libvirt's child processes from the terminal.

#![allow(unsafe_code)]

mod nwfilter_binding;

use std::ffi::{CStr, CString, c_char, c_void};
use std::ptr::{null, null_mut};

use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::Error as VirtError;
use virt::network::Network;
use virt::secret::Secret;
use virt::stream::Stream;
use virt_sys as sys;

use super::parameters::{Parameter, ParameterValue, Tuning};

pub(super) use nwfilter_binding::RawBinding;

type Result<T> = std::result::Result<T, VirtError>;

/// State and reason of a domain, as libvirt's numbers. `virt` returns a wrong state if the call fails.
pub(super) fn domain_state(domain: &Domain) -> Result<(i32, i32)> {
    let (mut state, mut reason) = (-1, -1);
    // SAFETY: the domain lives as long as the borrow; both results are valid for the call.
    let status =
        unsafe { sys::virDomainGetState(domain.as_ptr(), &raw mut state, &raw mut reason, 0) };
    checked(status)?;
    Ok((state, reason))
}

/// The processor time that a running domain has used, in nanoseconds.
pub(super) fn cpu_time(domain: &Domain) -> Result<u64> {
    let mut info = sys::virDomainInfo { state: 0, maxMem: 0, memory: 0, nrVirtCpu: 0, cpuTime: 0 };
    // SAFETY: the domain lives as long as the borrow; the result is valid for the call.
    checked(unsafe { sys::virDomainGetInfo(domain.as_ptr(), &raw mut info) })?;
    Ok(info.cpuTime)
}

/// The usage ID of a secret. `virt` frees the text, which belongs to the secret.
pub(super) fn secret_usage_id(secret: &Secret) -> Result<String> {
    // SAFETY: the secret, which owns the text, lives as long as the borrow.
    let id = unsafe { text(sys::virSecretGetUsageID(secret.as_ptr())) };
    id.ok_or_else(VirtError::last_error)
}

/// An interface of a guest with its addresses, each with the length of its network prefix.
pub(super) struct RawInterface {
    pub(super) mac: Option<String>,
    pub(super) addresses: Vec<(String, u32)>,
}

/// The interfaces of a guest that a source reports. `virt` does not free the list's elements, which a wait requests
/// many times.
pub(super) fn interface_addresses(domain: &Domain, source: u32) -> Result<Vec<RawInterface>> {
    let mut list: *mut sys::virDomainInterfacePtr = null_mut();
    // SAFETY: the domain lives as long as the borrow; the list is valid for the call.
    let count = checked(unsafe {
        sys::virDomainInterfaceAddresses(domain.as_ptr(), &raw mut list, source, 0)
    })?;
    let mut interfaces = Vec::new();
    for index in 0..count as usize {
        // SAFETY: libvirt returned `count` valid pointers, which the caller must free, each once; each has `naddrs`
        // addresses.
        unsafe {
            let interface = *list.add(index);
            let addresses = (0..(*interface).naddrs as usize).filter_map(|index| {
                let address = (*interface).addrs.add(index);
                Some((text((*address).addr)?, (*address).prefix))
            });
            interfaces.push(RawInterface {
                mac: text((*interface).hwaddr),
                addresses: addresses.collect(),
            });
            sys::virDomainInterfaceFree(interface);
        }
    }
    // SAFETY: the array itself was allocated by libvirt with malloc and is freed once; null is allowed.
    unsafe { libc::free(list.cast::<c_void>()) };
    Ok(interfaces)
}

/// The most disks whose errors are read.
const DISKS: u32 = 64;

/// The disks of a domain that have an error: their targets, and libvirt's number for the error.
pub(super) fn disk_errors(domain: &Domain) -> Result<Vec<(String, i32)>> {
    let empty = sys::virDomainDiskError { disk: null_mut(), error: 0 };
    let mut list = [empty; DISKS as usize];
    // SAFETY: the domain lives as long as the borrow; the list has the given length.
    let count = checked(unsafe {
        sys::virDomainGetDiskErrors(domain.as_ptr(), list.as_mut_ptr(), DISKS, 0)
    })?;
    let mut errors = Vec::new();
    for entry in &list[..count.min(DISKS) as usize] {
        // SAFETY: libvirt allocated the text of each returned entry with malloc; it is freed once.
        unsafe {
            errors.extend(text(entry.disk).map(|disk| (disk, entry.error)));
            libc::free(entry.disk.cast::<c_void>());
        }
    }
    Ok(errors)
}

/// Sends a command to a guest's agent and returns its answer. Units of `timeout`: seconds.
pub(super) fn agent_command(domain: &Domain, command: &str, timeout: i32) -> Result<String> {
    // A command is JSON without zero bytes; an empty one is refused by the agent.
    let command = CString::new(command).unwrap_or_default();
    // SAFETY: the domain lives as long as the borrow, and the command as long as the call.
    let answer =
        unsafe { sys::virDomainQemuAgentCommand(domain.as_ptr(), command.as_ptr(), timeout, 0) };
    // SAFETY: null, or a C string that libvirt allocated with malloc and that is freed once.
    unsafe {
        let found = text(answer).ok_or_else(VirtError::last_error);
        libc::free(answer.cast::<c_void>());
        found
    }
}

/// The number of checkpoints of a domain.
pub(super) fn checkpoint_count(domain: &Domain) -> Result<u32> {
    // SAFETY: the domain lives as long as the borrow; a null list requests only the count.
    checked(unsafe { sys::virDomainListAllCheckpoints(domain.as_ptr(), null_mut(), 0) })
}

/// Asks a guest to release a device.
pub(super) fn detach_device(domain: &Domain, alias: &str, flags: u32) -> Result<()> {
    let alias = CString::new(alias)?;
    // SAFETY: the domain lives as long as the borrow, and the alias as long as the call.
    checked(unsafe { sys::virDomainDetachDeviceAlias(domain.as_ptr(), alias.as_ptr(), flags) })
        .map(drop)
}

/// Plugs or unplugs a processor.
pub(super) fn set_vcpu(domain: &Domain, number: u32, is_online: bool, flags: u32) -> Result<()> {
    let number = CString::new(number.to_string())?;
    // SAFETY: the domain lives as long as the borrow, and the number as long as the call.
    checked(unsafe {
        sys::virDomainSetVcpu(domain.as_ptr(), number.as_ptr(), is_online.into(), flags)
    })
    .map(drop)
}

/// The number of CPUs of the host, whether they are online or not.
pub(super) fn cpu_count(connect: &Connect) -> Result<u32> {
    // SAFETY: the connection lives as long as the borrow; a null map and a null counter request only the count.
    checked(unsafe { sys::virNodeGetCPUMap(connect.as_ptr(), null_mut(), null_mut(), 0) })
}

/// Pins an I/O thread. The map has one bit for each CPU of the host.
pub(super) fn pin_iothread(domain: &Domain, number: u32, map: &[u8], flags: u32) -> Result<()> {
    let mut map = map.to_vec();
    let length = i32::try_from(map.len()).unwrap_or(i32::MAX);
    // SAFETY: the domain lives as long as the borrow; the map has the given length.
    checked(unsafe {
        sys::virDomainPinIOThread(domain.as_ptr(), number, map.as_mut_ptr(), length, flags)
    })
    .map(drop)
}

/// Adds an I/O thread.
pub(super) fn add_iothread(domain: &Domain, number: u32, flags: u32) -> Result<()> {
    // SAFETY: the domain lives as long as the borrow.
    checked(unsafe { sys::virDomainAddIOThread(domain.as_ptr(), number, flags) }).map(drop)
}

/// Removes an I/O thread.
pub(super) fn delete_iothread(domain: &Domain, number: u32, flags: u32) -> Result<()> {
    // SAFETY: the domain lives as long as the borrow.
    checked(unsafe { sys::virDomainDelIOThread(domain.as_ptr(), number, flags) }).map(drop)
}

/// Removes a throttle group.
pub(super) fn delete_throttle_group(domain: &Domain, name: &str, flags: u32) -> Result<()> {
    let name = CString::new(name)?;
    // SAFETY: the domain lives as long as the borrow, and the name as long as the call.
    checked(unsafe { sys::virDomainDelThrottleGroup(domain.as_ptr(), name.as_ptr(), flags) })
        .map(drop)
}

/// Sets parameters of a domain.
pub(super) fn set_parameters(
    domain: &Domain,
    tuning: Tuning,
    parameters: &[Parameter],
    flags: u32,
) -> Result<()> {
    let raw = RawParameters::new(parameters)?;
    let (list, count) = (raw.list.as_ptr().cast_mut(), raw.count);
    let name = match tuning {
        Tuning::Disk(name) | Tuning::ThrottleGroup(name) => CString::new(name)?,
        _ => CString::default(),
    };
    let name = name.as_ptr();
    // SAFETY: the domain lives as long as its borrow; the list has the given length; libvirt does not change it, and
    // copies the texts, which live as long as `raw`; the name lives as long as the call.
    let status = unsafe {
        let domain = domain.as_ptr();
        match tuning {
            Tuning::Scheduler => {
                sys::virDomainSetSchedulerParametersFlags(domain, list, count, flags)
            }
            Tuning::Memory => sys::virDomainSetMemoryParameters(domain, list, count, flags),
            Tuning::BlockIo => sys::virDomainSetBlkioParameters(domain, list, count, flags),
            Tuning::Disk(_) => sys::virDomainSetBlockIoTune(domain, name, list, count, flags),
            Tuning::IoThread(number) => {
                sys::virDomainSetIOThreadParams(domain, number, list, count, flags)
            }
            Tuning::PerfEvents => sys::virDomainSetPerfEvents(domain, list, count, flags),
            Tuning::ThrottleGroup(_) => {
                sys::virDomainSetThrottleGroup(domain, name, list, count, flags)
            }
        }
    };
    checked(status).map(drop)
}

/// Parameters in the form of a call, with the texts that they point to.
struct RawParameters {
    list: Vec<sys::virTypedParameter>,
    count: i32,
    _texts: Vec<CString>,
}

impl RawParameters {
    /// Errors: a name or a text with a zero byte.
    fn new(parameters: &[Parameter]) -> Result<Self> {
        let mut texts = Vec::new();
        let list = parameters.iter().map(|parameter| raw_parameter(parameter, &mut texts));
        let list = list.collect::<Result<Vec<_>>>()?;
        let count = i32::try_from(list.len()).unwrap_or(i32::MAX);
        Ok(Self { list, count, _texts: texts })
    }
}

fn raw_parameter(
    parameter: &Parameter,
    texts: &mut Vec<CString>,
) -> Result<sys::virTypedParameter> {
    type Value = sys::_virTypedParameter__bindgen_ty_1;
    let mut field = [0; sys::VIR_TYPED_PARAM_FIELD_LENGTH as usize];
    let name = CString::new(parameter.name)?;
    // One byte is left for the final zero; libvirt refuses a name that is cut.
    let last = field.len() - 1;
    for (to, from) in field[..last].iter_mut().zip(name.as_bytes()) {
        *to = c_char::from_ne_bytes([*from]);
    }
    let (kind, value) = match &parameter.value {
        ParameterValue::Int(number) => (sys::VIR_TYPED_PARAM_INT, Value { i: *number }),
        ParameterValue::UInt(number) => (sys::VIR_TYPED_PARAM_UINT, Value { ui: *number }),
        ParameterValue::LLong(number) => (sys::VIR_TYPED_PARAM_LLONG, Value { l: *number }),
        ParameterValue::ULLong(number) => (sys::VIR_TYPED_PARAM_ULLONG, Value { ul: *number }),
        ParameterValue::Boolean(truth) => {
            (sys::VIR_TYPED_PARAM_BOOLEAN, Value { b: c_char::from(*truth) })
        }
        ParameterValue::Text(text) => {
            let text = CString::new(text.as_str())?;
            let pointer = text.as_ptr().cast_mut();
            // A text does not move in memory when its owner does.
            texts.push(text);
            (sys::VIR_TYPED_PARAM_STRING, Value { s: pointer })
        }
    };
    Ok(sys::virTypedParameter { field, type_: kind.cast_signed(), value })
}

/// The documents of a network's ports, each with the error of its call.
pub(super) fn network_ports(network: &Network) -> Result<Vec<Result<String>>> {
    let mut list: *mut sys::virNetworkPortPtr = null_mut();
    // SAFETY: the network lives as long as the borrow; the list is valid for the call.
    let count =
        checked(unsafe { sys::virNetworkListAllPorts(network.as_ptr(), &raw mut list, 0) })?;
    let mut documents = Vec::new();
    for index in 0..count as usize {
        // SAFETY: libvirt returned `count` valid pointers, which are freed here, each once; so is the document.
        unsafe {
            let port = *list.add(index);
            let xml = sys::virNetworkPortGetXMLDesc(port, 0);
            documents.push(text(xml).ok_or_else(VirtError::last_error));
            libc::free(xml.cast::<c_void>());
            sys::virNetworkPortFree(port);
        }
    }
    // SAFETY: the array itself was allocated by libvirt with malloc and is freed once; null is allowed.
    unsafe { libc::free(list.cast::<c_void>()) };
    Ok(documents)
}

/// A DHCP lease as libvirt reports it.
pub(super) struct RawLease {
    pub(super) mac: Option<String>,
    pub(super) address: Option<String>,
    pub(super) prefix: u32,
    pub(super) hostname: Option<String>,
    pub(super) client_id: Option<String>,
    pub(super) expires: i64,
}

/// The leases of a network's DHCP server.
pub(super) fn leases(network: &Network) -> Result<Vec<RawLease>> {
    let mut list: *mut sys::virNetworkDHCPLeasePtr = null_mut();
    // SAFETY: the network lives as long as the borrow; null selects all MAC addresses.
    let count = checked(unsafe {
        sys::virNetworkGetDHCPLeases(network.as_ptr(), null(), &raw mut list, 0)
    })?;
    let mut leases = Vec::new();
    for index in 0..count as usize {
        // SAFETY: libvirt returned `count` valid pointers, which the caller must free, each once.
        unsafe {
            let lease = *list.add(index);
            leases.push(RawLease {
                mac: text((*lease).mac),
                address: text((*lease).ipaddr),
                prefix: (*lease).prefix,
                hostname: text((*lease).hostname),
                client_id: text((*lease).clientid),
                expires: (*lease).expirytime,
            });
            sys::virNetworkDHCPLeaseFree(lease);
        }
    }
    // SAFETY: the array itself was allocated by libvirt with malloc and is freed once; null is allowed.
    unsafe { libc::free(list.cast::<c_void>()) };
    Ok(leases)
}

/// Skips a part of a volume that is filled. Units: bytes.
pub(super) fn send_hole(stream: &Stream, length: i64) -> Result<()> {
    // SAFETY: the stream lives as long as the borrow.
    checked(unsafe { sys::virStreamSendHole(stream.as_ptr(), length, 0) }).map(drop)
}

/// Ends a stream; the daemon reports an error that it found so far. `virt` takes the stream, and frees it in a way that
/// can panic.
pub(super) fn finish(stream: &Stream) -> Result<()> {
    // SAFETY: the stream lives as long as the borrow.
    checked(unsafe { sys::virStreamFinish(stream.as_ptr()) }).map(drop)
}

/// Ends a stream whose content is not complete.
pub(super) fn abort(stream: &Stream) -> Result<()> {
    // SAFETY: the stream lives as long as the borrow.
    checked(unsafe { sys::virStreamAbort(stream.as_ptr()) }).map(drop)
}

/// Leaves the terminal's session permanently. Child processes of libvirt then cannot prompt on the terminal (ssh,
/// regardless of the URI or an alias), and the interrupt key does not end them: if ssh ended, it would close the
/// connection that Terraform's pending operations use. Does nothing for a process that a shell started.
pub fn leave_terminal() {
    // SAFETY: takes nothing and changes only this process; it fails for the leader of a process group.
    unsafe { libc::setsid() };
}

/// A count or status; -1 is a failure.
fn checked(status: i32) -> Result<u32> {
    u32::try_from(status).map_err(|_| VirtError::last_error())
}

/// A text that libvirt owns. SAFETY: null, or a C string that outlives the call.
unsafe fn text(pointer: *const c_char) -> Option<String> {
    // SAFETY: checked for null; the caller guarantees the rest.
    (!pointer.is_null()).then(|| unsafe { CStr::from_ptr(pointer) }.to_string_lossy().into_owned())
}
