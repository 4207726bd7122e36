// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/optionrow.h"

#include <QtGlobal>

// The options of what is done with a team's server; see optionrows.h.
namespace entente::options {

constexpr OptionRow with{
    .name = "with",
    .value = "ADDRESS",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "the server of the team, by its address")};
constexpr OptionRow desk{
    .name = "desk",
    .value = "DESK",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "a desk of the team by its name")};
constexpr OptionRow everyone{
    .name = "everyone",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "a desk that everybody of the team reads")};
constexpr OptionRow personName{
    .name = "name",
    .value = "NAME",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "how a person is called, where others see it")};
constexpr OptionRow level{
    .name = "level",
    .value = "NUMBER",
    .summary = QT_TRANSLATE_NOOP(
        "AppTexts",
        "up to which marking a person sees, from 0 to 9: 4 for secret, 5 for top secret")};
constexpr OptionRow may{
    .name = "may",
    .value = "WHAT",
    .choices = "read|write|head|nothing",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "what a person may do on the desk"),
    .offers = Offers::Choices};
constexpr OptionRow active{.name = "active",
                           .value = "WHETHER",
                           .choices = "yes|no",
                           .summary = QT_TRANSLATE_NOOP("AppTexts", "whether a person may come in"),
                           .offers = Offers::Choices};
constexpr OptionRow after{
    .name = "after",
    .value = "NUMBER",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "only what the audit trail has behind this row")};
constexpr OptionRow follow{
    .name = "follow",
    .summary = QT_TRANSLATE_NOOP("AppTexts", "go on, and take what is new as it comes")};
constexpr OptionRow conflicts{
    .name = "conflicts",
    .summary = QT_TRANSLATE_NOOP("AppTexts",
                                 "list what two people changed at once, both sides of it")};
constexpr OptionRow settle{.name = "settle",
                           .value = "ID",
                           .summary = QT_TRANSLATE_NOOP("AppTexts", "take a conflict as settled")};
constexpr OptionRow take{
    .name = "take",
    .value = "ID",
    .summary = QT_TRANSLATE_NOOP("AppTexts",
                                 "take the other side of a conflict, which is settled with that")};
constexpr OptionRow leave{.name = "leave",
                          .summary = QT_TRANSLATE_NOOP(
                              "AppTexts", "part the library from the team; it keeps what it has")};

} // namespace entente::options
