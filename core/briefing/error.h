// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

class QString;

namespace entente {

/// Every way in which a briefing, a vocabulary or an output can be refused.
enum class ErrorCode : std::uint8_t {
    NotFound,
    NoPermission,
    IsDirectory,
    NotReadable,
    TooLarge,
    Empty,
    Binary,
    KnownOtherFormat,
    Encrypted,
    Damaged,
    InvalidUtf8,
    UnknownEncoding,
    InvalidFrontMatter,
    TooManyColumns,
    NestedTooDeep,
    InvalidVocabulary,
    UnknownFocusArea,
    UnknownBundledBriefing,
    NotWritable,
    MissingFont,
    UnknownFont,
    DoesNotFit,
    UnknownOutputFormat,
    MarkingLowered,
    MarkingUnclear,
    UnknownMarking,
    PasswordTooLong,
    UnusableIndex,
    NotALibrary,
    DamagedLibrary,
    NewerLibrary,
    ReadOnlyLibrary,
    LibraryFailed,
    ChangedElsewhere,
    NotInLibrary,
    Cancelled,
    OutOfMemory,
    Unexpected,
};

/// What went wrong and where. It carries facts only; sentence() puts them into words.
struct Error
{
    ErrorCode code = ErrorCode::NotReadable;
    std::string file;       ///< the name as it was given
    std::uint32_t line = 0; ///< from 1; 0 where no line is known
    std::string detail;     ///< what was found there: a reason, a number, a name
};

/// One translated sentence that names the file, the place and the remedy.
[[nodiscard]] QString sentence(const Error &error);

} // namespace entente
