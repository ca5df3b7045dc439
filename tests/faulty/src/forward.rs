//! The exported functions: each is forwarded through [`crate::fault::call`].

/// Defines a C function for each declaration, under its own name.
macro_rules! forward {
    ($(fn $name:ident $arguments:tt $(-> $result:ty)?;)*) => {$(
        $crate::forward::one!($name $arguments $arguments $(-> $result)?);
    )*};
}
pub(crate) use forward;

/// One function; its arguments are passed twice, as names and as patterns.
macro_rules! one {
    // Written by hand in `session`.
    (virConnectIsAlive $($rest:tt)*) => {};
    ($name:ident ($($argument:ident: $kind:ty),*) $arguments:tt $(-> $result:ty)?) => {
        #[unsafe(no_mangle)]
        unsafe extern "C" fn $name($($argument: $kind),*) $(-> $result)? {
            static REAL: $crate::real::Real = $crate::real::Real::new(concat!(stringify!($name), "\0"));
            let connection: virConnectPtr = $crate::session::connection_of!($arguments);
            $crate::fault::call(&REAL, connection, |address| {
                // SAFETY: libvirt's function of this name has this signature in every version; its headers are
                // what the declaration was made from. The caller keeps its contract.
                unsafe {
                    let function = std::mem::transmute::<
                        std::ptr::NonNull<std::ffi::c_void>,
                        unsafe extern "C" fn($($kind),*) $(-> $result)?,
                    >(address);
                    function($($argument),*)
                }
            })
        }
    };
}
pub(crate) use one;
