// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/date.h"

#include <optional>
#include <string>
#include <vector>

namespace entente {

/// A file that hangs on a mail, or a mail that was forwarded as one.
struct MailFile
{
    std::string name; ///< as the sender gave it, or made from its type
    std::string bytes;
};

/// A piece of what a mail says.
struct MailText
{
    std::string words; ///< as UTF-8
    bool isHtml = false;
};

/// A mail, whatever it was packed in.
struct Mail
{
    std::string title;  ///< its subject
    std::string author; ///< the name of who wrote it, or else the address
    std::string from;   ///< name and address, and so below
    std::string to;
    std::string copies;
    std::string sent; ///< ISO 8601, with the sender's time zone where that is known
    std::optional<Date> date;
    std::string unreadDate; ///< what is given as its date, where that is none
    std::string language;   ///< BCP 47; empty where it is not said
    std::vector<MailText> texts;
    std::vector<MailFile> files;
    std::vector<std::string> notRead; ///< pictures, signatures and locked parts, by name and type
    bool isLocked = false;            ///< some of it is encrypted
};

} // namespace entente
