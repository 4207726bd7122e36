// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

namespace entente {

/// Failures of a team's server and of the way there. The place is the server's address.
enum class TeamError : std::uint8_t {
    NoLibpq,
    NotAnAddress,
    PasswordInAddress,
    WeakTls,
    NotReached,
    SignInRefused,
    ConnectionLost,
    ServerFailed,
    NotAllowed,
    NotATeam,
    AlreadyATeam,
    Stranger,
    OlderServer,
    NewerServer,
    OtherTeam,
    AnotherMemory,
    NotJoined,
    NoSuchConflict,
    NothingToTake,
    StrangeAnswer,
    ToolFailed,
    SettingRefused,
    CertificateNotTrusted,
    CertificateOfAnother,
    NoAuthority,
    NoTls,
    PasswordUnsafe,
    NoSuchDatabase,
    Inactive,
    DeskThere,
    PersonThere,
    NoSuchDesk,
    NoSuchPerson,
    NoSuchBriefing,
    NotAName,
    NotAnAccount,
    NoTool,
    TooMuch,
    NotNow,
    SaidNothing,
};

/// See ErrorCode.
[[nodiscard]] QString pattern(TeamError error);

} // namespace entente
