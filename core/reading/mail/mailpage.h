// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/reading/briefingbuilder.h"
#include "core/reading/mail/quotedhistory.h"
#include "core/reading/unfetched.h"

#include <string>
#include <vector>

namespace entente {

/// Appends what the page of a mail says itself: without earlier mails, by the marks that mail
/// programs put on them, without its signature and what is not shown; these are added to `cut`.
/// What was forwarded stays, and a page that is nothing but quotations stays whole. Tables that
/// only place things are read as what they hold. What all of it refers to elsewhere is counted in
/// `unfetched`. Errors: NestedTooDeep.
[[nodiscard]] Result<void> appendMailPage(BriefingBuilder &builder, const std::string &html,
                                          bool isForward, const std::string &file,
                                          std::vector<CutWords> &cut, Unfetched &unfetched);

} // namespace entente
